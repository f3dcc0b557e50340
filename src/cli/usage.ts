export const usage = `Keyward keeps API keys out of code and within reach.

Usage:
  keyward env set NAME [--file .env]     Write a value, read from standard input, to an env file.
  keyward env remove NAME [--file .env]  Remove a variable from an env file.
  keyward env check                      Tell for each env file below this folder whether git
                                         ignores it, whether git tracks it, who may read it, and
                                         which names it holds.
  keyward --help                         Show this text.
  keyward --version                      Show the version.

In a terminal, "env set" asks for the value and does not show it. Otherwise one line end at the end
of the input is removed. A value never belongs on the command line, where other programs see it.

Exit codes: 0 done (check: all safe), 1 refused for the reason given (check: not all safe),
2 wrong usage.
`;
