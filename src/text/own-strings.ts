/**
 * The same value (of JSON's kinds) with strings of its own. What is cut out of a file's text keeps the whole text in memory, in two bytes a character where
 * one character of the file needs them; the image of a started `readout code` held 7 MB of files for that.
 */
export const withOwnStrings = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
