import { WrongUsage } from './wrongUsage';

const units: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** In bytes, from words such as `500KB` or `20MB`. */
export function parseSize(text: string | undefined, option: string): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?([kmg]?)b?$/i.exec(text);
  const unit = units[(match?.[2] ?? '').toLowerCase()];
  if (match === null || unit === undefined) {
    throw new WrongUsage(`${option} takes a size such as 500KB, 20MB or 1GB.`);
  }
  return Math.round(Number(match[1]) * unit);
}

export function parseCount(text: string | undefined, option: string): number | undefined {
  if (text !== undefined && !/^\d{1,3}$/.test(text)) {
    throw new WrongUsage(`${option} takes a number from 0 to 999.`);
  }
  return text === undefined ? undefined : Number(text);
}
