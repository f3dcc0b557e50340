const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof codes;

export type Paint = (style: Style, text: string) => string;

/** For what is no terminal. */
export const plain: Paint = (_, text) => text;

/** `util.styleText` is missing in the first releases of Node 20. */
export const coloured: Paint = (style, text) => {
  const [start, end] = codes[style];
  return text === '' ? '' : `\u001b[${start}m${text}\u001b[${end}m`;
};
