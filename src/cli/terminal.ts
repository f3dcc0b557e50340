import { coloured, type Paint, plain } from '../scan/report/paint';

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Colours on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise; NO_COLOR wins. */
export function choosePaint(output: Output, environment: Environment): Paint {
  const { NO_COLOR: refused = '', FORCE_COLOR: forced = '', TERM: terminal } = environment;
  if (refused !== '') {
    return plain;
  }
  const isForced = forced !== '' && forced !== '0' && forced !== 'false';
  const isAble = output.isTTY === true && terminal !== 'dumb' && forced === '';
  return isForced || isAble ? coloured : plain;
}
