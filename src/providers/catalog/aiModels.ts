import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const aiModels: readonly CatalogIssuer[] = [
  {
    id: 'moonshot',
    name: 'Moonshot AI',
    envNames: ['MOONSHOT_API_KEY', 'KIMI_API_KEY'],
    keys: [
      {
        id: 'moonshot-api-key',
        name: 'Moonshot AI API key',
        opens: 'use Kimi at your cost',
        prefix: 'sk-',
        beside: ['moonshot', 'kimi'],
        body: /[\w-]{48}/,
      },
      {
        id: 'kimi-code-key',
        name: 'Kimi Code API key',
        opens: 'use Kimi at your cost',
        prefix: 'sk-kimi-',
        body: /[A-Za-z0-9]{48,72}/,
        shape: /^sk-kimi-[A-Za-z0-9]{64}$/,
      },
    ],
  },
  {
    id: 'minimax',
    name: 'MiniMax',
    envNames: ['MINIMAX_API_KEY'],
    keys: [
      {
        id: 'minimax-api-key',
        name: 'MiniMax API key',
        opens: 'use MiniMax at your cost',
        prefix: ['sk-api-', 'sk-cp-'],
        body: /[\w-]{100,130}/,
        shape: /^sk-(?:api|cp)-[\w-]{119}$/,
      },
    ],
  },
  {
    id: 'zai',
    name: 'Z.ai',
    envNames: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY'],
    keys: [
      {
        id: 'zai-api-key',
        name: 'Z.ai API key',
        opens: 'use GLM models at your cost',
        beside: ['zai', 'z_ai', 'z.ai', 'glm', 'zhipu', 'bigmodel'],
        body: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
      },
    ],
  },
  {
    id: 'upstage',
    name: 'Upstage',
    envNames: ['UPSTAGE_API_KEY'],
    keys: [
      {
        id: 'upstage-api-key',
        name: 'Upstage API key',
        opens: 'use Solar models at your cost',
        prefix: 'up_',
        body: /[A-Za-z0-9]{29}/,
        validate: refuseUnmixed,
      },
      {
        id: 'upstage-legacy-key',
        name: 'Upstage API key (legacy)',
        opens: 'use Solar models at your cost',
        beside: ['upstage'],
        body: /[A-Za-z0-9]{40}|[A-Za-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'ai21',
    name: 'AI21 Labs',
    envNames: ['AI21_API_KEY'],
    keys: [
      {
        id: 'ai21-api-key',
        name: 'AI21 API key',
        opens: 'use Jamba models at your cost',
        beside: ['ai21'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'ollama',
    name: 'Ollama',
    envNames: ['OLLAMA_API_KEY'],
    keys: [
      {
        id: 'ollama-api-key',
        name: 'Ollama API key',
        opens: 'use Ollama cloud models at your cost',
        beside: ['ollama'],
        body: /[0-9a-f]{32}\.[\w-]{24}/,
      },
    ],
  },
  {
    id: 'lighton',
    name: 'LightOn Paradigm',
    envNames: ['PARADIGM_API_KEY'],
    keys: [
      {
        id: 'lighton-api-key',
        name: 'LightOn Paradigm API key',
        opens: 'use Paradigm at your cost and read its documents',
        beside: ['lighton', 'paradigm'],
        near: /(?:lighton|paradigm)[\s\S]{0,24}?(?:key|token|secret)/i,
        body: /[\w-]{40}|[\w-]{43}|[\w-]{48}|[\w-]{64}/,
      },
    ],
  },
  {
    id: 'sambanova',
    name: 'SambaNova',
    envNames: ['SAMBANOVA_API_KEY'],
    keys: [
      {
        id: 'sambanova-api-key',
        name: 'SambaNova API key',
        opens: 'use SambaNova at your cost',
        beside: ['sambanova'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'voyage',
    name: 'Voyage AI',
    envNames: ['VOYAGE_API_KEY'],
    keys: [
      {
        id: 'voyage-api-key',
        name: 'Voyage AI API key',
        opens: 'use Voyage AI at your cost',
        prefix: 'pa-',
        body: /[\w-]{43}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'jina',
    name: 'Jina AI',
    envNames: ['JINA_API_KEY'],
    keys: [
      {
        id: 'jina-api-key',
        name: 'Jina AI API key',
        opens: 'use Jina AI at your cost',
        prefix: 'jina_',
        body: /[A-Za-z0-9]{60}/,
        exact: true,
      },
    ],
  },
  {
    id: 'novita',
    name: 'Novita AI',
    envNames: ['NOVITA_API_KEY'],
    keys: [
      {
        id: 'novita-api-key',
        name: 'Novita AI API key',
        opens: 'use Novita AI at your cost',
        prefix: 'sk_',
        beside: ['novita'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'friendli',
    name: 'FriendliAI',
    envNames: ['FRIENDLI_TOKEN'],
    keys: [
      {
        id: 'friendli-token',
        name: 'FriendliAI token',
        opens: 'use your endpoints at your cost',
        prefix: 'flp_',
        body: /[A-Za-z0-9]{46,48}/,
        shape: /^flp_[A-Za-z0-9]{46}$/,
      },
    ],
  },
  {
    id: 'dashscope',
    name: 'Alibaba Model Studio',
    envNames: ['DASHSCOPE_API_KEY', 'QWEN_API_KEY'],
    keys: [
      {
        id: 'dashscope-api-key',
        name: 'Alibaba Model Studio API key',
        opens: 'use Qwen models at your cost',
        prefix: 'sk-',
        beside: ['dashscope', 'qwen', 'bailian', 'tongyi'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'siliconflow',
    name: 'SiliconFlow',
    envNames: ['SILICONFLOW_API_KEY'],
    keys: [
      {
        id: 'siliconflow-api-key',
        name: 'SiliconFlow API key',
        opens: 'use SiliconFlow at your cost',
        prefix: 'sk-',
        beside: ['siliconflow', 'silicon_flow', 'siliconcloud'],
        body: /[a-z]{48}/,
      },
    ],
  },
];
