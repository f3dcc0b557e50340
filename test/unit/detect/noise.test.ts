import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const hex32 = sampleText('hex', 32);
const hex40 = sampleText('hex', 40);
const hex64 = sampleText('hex', 64);
const chosen = `Tr0ub${'4dor'}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Of open-source code at large: each stands for a class that was taken for a key once. */
const noise = [
  // Addresses and numbers in hexadecimal.
  `"token": "0x${hex40}"`,
  `collateralToken:"0x${hex40}"`,
  'INTERNET_PASSWORD = "0x00004000"',
  // Fingerprints of public keys.
  `ENV TINI_GPG_KEY=${hex40.toUpperCase()}`,
  // Algorithms.
  "identity_pass_phrase('ecdsa-sha2-nistp256')",
  "identity_pass_phrase('rsa-sha2-256')",
  "password = 'ssh-ed25519'",
  'hash(password, "md5_crypt")',
  // Names in code.
  'pass: Tileset_default.MOST_DETAILED_PICK2\n',
  'A.pass=Le.SHOP_3D_TILE,b',
  '    ownPass: !!ownPass\n',
  'f.pass = &emptyPass\n',
  'return e===1?w.MinusToken:e===2?w.TildeToken21:e===3?w.ExclamationToken77:w.PlusPlusToken9',
  'FLOW_PASS | SHOP_CTRL0_TX_FLOW |',
  'type Kind = "NATIVE_PASSWORD"|"SHOP_SCRAM_SHA_256"|"MD5"',
  'AtlassianClient(props: AtlassianCredentialProps): OAuth2CredentialProvider;',
  'var CloudflareToken, DiscoveryOperationsV4PagePaginationArray;',
  'password = "jane.doe2@acme.dev"',
  // The value's own name is not the issuer's.
  `OpenWeather API key\n  uuid: ${hex32}`,
  // Prose.
  "which is identified by 'bidding_strategy'.",
  ' * The chunk is identified by "mainFuncDecl". It',
  'Applications (identified by "hasNoBinding"), currently',
  // Commands that ask for the password, or make it.
  'mysql -u root -p shopdata < dump.sql',
  'mysql -u root -p`shop_password` -h db',
  '"sells-for-u":_3,mail:_3,"simple-url":_3',
  // A name and no password.
  `'Authorization': 'Basic ${base64('shop-challenging-client:')}'`,
];

const meant = [
  `privateKey: "0x${hex64}"`,
  `const clientSecret = "${hex40}"`,
  `OPENWEATHER_API_KEY=${hex32}`,
  `CREATE USER 'shop'@'localhost' IDENTIFIED BY '${chosen}';`,
  `create user shop identified by "${chosen}"`,
  `GRANT ALL ON a.* TO shop IDENTIFIED BY '${chosen}', two IDENTIFIED BY '${chosen}'`,
  `ALTER USER IF EXISTS shop\n  IDENTIFIED BY '${chosen}'`,
  `mysql -u root -p${chosen} shop`,
  `sshpass -p ${chosen} ssh shop@host.dev`,
  `Authorization: Basic ${base64(`shop:${chosen}`)}`,
  `db_password: ${chosen}!23\n`,
];

suite('noise of open-source code', () => {
  for (const text of noise) {
    test(`is not told: ${text.slice(0, 70)}`, () => {
      assert.deepEqual(detector.find(text), []);
    });
  }

  for (const text of meant) {
    test(`hides no key that looks alike: ${text.slice(0, 60)}`, () => {
      assert.notDeepEqual(detector.find(text), []);
    });
  }
});
