/** Does a line end in a question? */
export const asks = (text: string): boolean => /\?[”"’]?$/u.test(text);
