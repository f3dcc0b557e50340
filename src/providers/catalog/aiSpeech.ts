import type { CatalogIssuer } from './toProvider';

export const aiSpeech: readonly CatalogIssuer[] = [
  {
    id: 'assemblyai',
    name: 'AssemblyAI',
    envNames: ['ASSEMBLYAI_API_KEY'],
    keys: [
      {
        id: 'assemblyai-api-key',
        name: 'AssemblyAI API key',
        opens: 'transcribe speech at your cost and read your transcripts',
        beside: ['assemblyai', 'assembly_ai', 'aai_api', 'aai.settings'],
        body: /[0-9a-z]{32}/,
      },
    ],
  },
  {
    id: 'deepgram',
    name: 'Deepgram',
    envNames: ['DEEPGRAM_API_KEY'],
    keys: [
      {
        id: 'deepgram-api-key',
        name: 'Deepgram API key',
        opens: 'transcribe speech at your cost',
        beside: ['deepgram'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'cartesia',
    name: 'Cartesia',
    envNames: ['CARTESIA_API_KEY'],
    keys: [
      {
        id: 'cartesia-api-key',
        name: 'Cartesia API key',
        opens: 'make speech at your cost',
        prefix: 'sk_car_',
        body: /[\w-]{20,32}/,
      },
    ],
  },
  {
    id: 'playht',
    name: 'PlayHT',
    envNames: ['PLAYHT_API_KEY'],
    keys: [
      {
        id: 'playht-secret-key',
        name: 'PlayHT secret key',
        opens: 'make speech with your voices at your cost',
        beside: ['playht', 'play_ht', 'play.ht', 'play-ht'],
        body: /(?:ak-)?[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'hume',
    name: 'Hume AI',
    envNames: ['HUME_API_KEY', 'HUME_SECRET_KEY'],
    keys: [
      {
        id: 'hume-api-key',
        name: 'Hume AI API key',
        opens: 'use Hume at your cost',
        beside: ['hume_', 'humeai', 'hume.ai', 'humeclient', 'humeapi', 'hume:', 'hume"'],
        body: /[A-Za-z0-9]{48}|[A-Za-z0-9]{64}/,
      },
    ],
  },
  {
    id: 'speechmatics',
    name: 'Speechmatics',
    envNames: ['SPEECHMATICS_API_KEY'],
    keys: [
      {
        id: 'speechmatics-api-key',
        name: 'Speechmatics API key',
        opens: 'transcribe speech at your cost',
        beside: ['speechmatics'],
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'gladia',
    name: 'Gladia',
    envNames: ['GLADIA_API_KEY'],
    keys: [
      {
        id: 'gladia-api-key',
        name: 'Gladia API key',
        opens: 'transcribe speech at your cost',
        beside: ['gladia'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'picovoice',
    name: 'Picovoice',
    envNames: ['PICOVOICE_ACCESS_KEY'],
    keys: [
      {
        id: 'picovoice-access-key',
        name: 'Picovoice access key',
        opens: 'use voice recognition at your cost',
        beside: ['picovoice', 'porcupine'],
        body: /[A-Za-z0-9+/]{54}==/,
      },
    ],
  },
  {
    id: 'murf',
    name: 'Murf AI',
    envNames: ['MURF_API_KEY'],
    keys: [
      {
        id: 'murf-api-key',
        name: 'Murf AI API key',
        opens: 'make speech at your cost',
        prefix: 'ap2_',
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
        exact: true,
      },
    ],
  },
];
