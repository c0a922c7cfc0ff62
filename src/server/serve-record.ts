export const serveRecord = async (_options: {
  readonly port: number;
  readonly open: boolean;
  readonly record: string;
}): Promise<void> => {
  throw new Error("not yet");
};
