import { gradePassword } from '../detect/gradePassword';
import type { Provider } from './provider';

export const pypi: Provider = {
  id: 'pypi',
  name: 'PyPI',
  envNames: ['PYPI_TOKEN', 'TWINE_PASSWORD'],
  links: {},
  rules: [
    {
      id: 'pypi-upload-token',
      name: 'PyPI upload token',
      opens: 'publish packages in your name',
      kind: 'secret',
      keywords: { distinctive: ['pypi-AgE'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000})(?![\w-])/g,
      prefix: 'pypi-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'pypi-config-password',
      name: 'PyPI password',
      opens: 'publish packages in your name',
      kind: 'secret',
      keywords: { distinctive: ['[pypi]', '[testpypi]', '[server-login]'] },
      pattern:
        /\[(?:(?:test)?pypi|server-login)\][^[\]]{0,300}?\bpassword[ \t]{0,4}[=:][ \t]{0,4}(?<key>(?!pypi-)[^\s[\]]{4,120})/g,
      assess: ({ value }) => (gradePassword(value) === 'strong' ? 'medium' : 'low'),
      secretPart: () => '',
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
