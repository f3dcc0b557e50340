import type { Assignment, Confidence } from '../../detect/rule';

/** Starts of the private keys that Hardhat, Foundry and Ganache give to everybody. */
const published = [
  'ac0974bec39a',
  '59c6995e998f',
  '5de4111afa1a',
  '7c852118294e',
  '47e179ec1974',
  '8b3a350cf5c3',
  '92db14e403b8',
  '4bbbf85ce337',
  'dbda1821b80a',
  '2a871d0798f9',
  '4f3edf983ac6',
  '6cbed15c793c',
];

/** A test network's key opens nothing. */
export function assessWalletKey({ value }: Assignment): Confidence | undefined {
  const digits = value.toLowerCase().replace(/^0x/, '');
  return published.some(start => digits.startsWith(start)) ? undefined : 'medium';
}
