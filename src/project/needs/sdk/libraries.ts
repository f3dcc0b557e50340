/** A library that takes its key from the environment where the program hands it none. */
export interface Library {
  /** The module as it is imported. */
  readonly module: string;
  /** Constructors and functions that take the key; `default` is the module itself. */
  readonly calls?: readonly string[];
  /** What is ready for use once it is imported. */
  readonly instances?: readonly string[];
  /** Its calls take other texts than a key. */
  readonly takesText?: true;
  /** The first is asked for; any one of them is enough. */
  readonly variables: readonly string[];
}

function row(module: string, calls: string, ...variables: readonly string[]): Library {
  return { module, calls: calls.split(' '), variables };
}

/** The AI SDK: an instance that reads the environment, and a function that makes others. */
function provider(instance: string, create: string, ...variables: readonly string[]): Library {
  return { module: `@ai-sdk/${instance}`, calls: [create], instances: [instance], variables };
}

const gemini = ['GEMINI_API_KEY', 'GOOGLE_API_KEY'] as const;

export const scriptLibraries: readonly Library[] = [
  row('@anthropic-ai/sdk', 'default Anthropic', 'ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'),
  row('openai', 'default OpenAI', 'OPENAI_API_KEY'),
  row('openai', 'AzureOpenAI', 'AZURE_OPENAI_API_KEY'),
  row('groq-sdk', 'default Groq', 'GROQ_API_KEY'),
  row('together-ai', 'default Together', 'TOGETHER_API_KEY'),
  row('@google/genai', 'GoogleGenAI', ...gemini),
  row('cohere-ai', 'CohereClient CohereClientV2', 'CO_API_KEY'),
  row('@mistralai/mistralai', 'Mistral', 'MISTRAL_API_KEY'),
  row('replicate', 'default', 'REPLICATE_API_TOKEN'),
  row('resend', 'Resend', 'RESEND_API_KEY'),
  row('@elevenlabs/elevenlabs-js', 'ElevenLabsClient', 'ELEVENLABS_API_KEY'),
  row('elevenlabs', 'ElevenLabsClient', 'ELEVENLABS_API_KEY'),
  row('@pinecone-database/pinecone', 'Pinecone', 'PINECONE_API_KEY'),
  row('@cerebras/cerebras_cloud_sdk', 'default Cerebras', 'CEREBRAS_API_KEY'),
  row('@perplexity-ai/perplexity_ai', 'default Perplexity', 'PERPLEXITY_API_KEY'),
  row('cloudflare', 'default Cloudflare', 'CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY'),
  row('@langchain/anthropic', 'ChatAnthropic', 'ANTHROPIC_API_KEY'),
  row('@langchain/openai', 'ChatOpenAI OpenAI OpenAIEmbeddings', 'OPENAI_API_KEY'),
  row(
    '@langchain/google-genai',
    'ChatGoogleGenerativeAI GoogleGenerativeAIEmbeddings',
    'GOOGLE_API_KEY',
  ),
  row('@langchain/groq', 'ChatGroq', 'GROQ_API_KEY'),
  row('@langchain/mistralai', 'ChatMistralAI MistralAIEmbeddings', 'MISTRAL_API_KEY'),
  row('@langchain/cohere', 'ChatCohere CohereEmbeddings', 'COHERE_API_KEY'),
  row('@langchain/xai', 'ChatXAI', 'XAI_API_KEY'),
  row('@langchain/deepseek', 'ChatDeepSeek', 'DEEPSEEK_API_KEY'),
  row('@langchain/tavily', 'TavilySearch TavilyExtract', 'TAVILY_API_KEY'),
  provider('anthropic', 'createAnthropic', 'ANTHROPIC_API_KEY'),
  provider('openai', 'createOpenAI', 'OPENAI_API_KEY'),
  {
    module: '@ai-sdk/google',
    calls: ['createGoogleGenerativeAI'],
    instances: ['google'],
    variables: ['GOOGLE_GENERATIVE_AI_API_KEY'],
  },
  provider('azure', 'createAzure', 'AZURE_API_KEY'),
  provider('mistral', 'createMistral', 'MISTRAL_API_KEY'),
  provider('groq', 'createGroq', 'GROQ_API_KEY'),
  provider('xai', 'createXai', 'XAI_API_KEY'),
  provider('cohere', 'createCohere', 'COHERE_API_KEY'),
  provider('deepseek', 'createDeepSeek', 'DEEPSEEK_API_KEY'),
  provider('perplexity', 'createPerplexity', 'PERPLEXITY_API_KEY'),
  provider('togetherai', 'createTogetherAI', 'TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY'),
  provider('fireworks', 'createFireworks', 'FIREWORKS_API_KEY'),
  provider('cerebras', 'createCerebras', 'CEREBRAS_API_KEY'),
  provider('deepinfra', 'createDeepInfra', 'DEEPINFRA_API_KEY'),
  provider('replicate', 'createReplicate', 'REPLICATE_API_TOKEN'),
  provider('elevenlabs', 'createElevenLabs', 'ELEVENLABS_API_KEY'),
  provider('vercel', 'createVercel', 'VERCEL_API_KEY'),
  {
    module: '@openrouter/ai-sdk-provider',
    calls: ['createOpenRouter'],
    instances: ['openrouter'],
    variables: ['OPENROUTER_API_KEY'],
  },
];

export const pythonLibraries: readonly Library[] = [
  row('anthropic', 'Anthropic AsyncAnthropic', 'ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'),
  row('openai', 'OpenAI AsyncOpenAI', 'OPENAI_API_KEY'),
  row('openai', 'AzureOpenAI AsyncAzureOpenAI', 'AZURE_OPENAI_API_KEY'),
  row('groq', 'Groq AsyncGroq', 'GROQ_API_KEY'),
  row('together', 'Together AsyncTogether', 'TOGETHER_API_KEY'),
  row('cohere', 'Client ClientV2 AsyncClient AsyncClientV2', 'CO_API_KEY'),
  row('mistralai', 'Mistral', 'MISTRAL_API_KEY'),
  row('google.genai', 'Client', ...gemini),
  row('google.generativeai', 'configure', 'GOOGLE_API_KEY'),
  row('replicate', 'Client', 'REPLICATE_API_TOKEN'),
  { ...row('replicate', 'run stream async_run', 'REPLICATE_API_TOKEN'), takesText: true },
  row('elevenlabs.client', 'ElevenLabs AsyncElevenLabs', 'ELEVENLABS_API_KEY'),
  row('elevenlabs', 'ElevenLabs AsyncElevenLabs', 'ELEVENLABS_API_KEY'),
  row('pinecone', 'Pinecone PineconeAsyncio', 'PINECONE_API_KEY'),
  row('cerebras.cloud.sdk', 'Cerebras AsyncCerebras', 'CEREBRAS_API_KEY'),
  row('perplexity', 'Perplexity AsyncPerplexity', 'PERPLEXITY_API_KEY'),
  row('xai_sdk', 'Client AsyncClient', 'XAI_API_KEY'),
  row('voyageai', 'Client AsyncClient', 'VOYAGE_API_KEY'),
  row('tavily', 'TavilyClient AsyncTavilyClient', 'TAVILY_API_KEY'),
  row('cloudflare', 'Cloudflare AsyncCloudflare', 'CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY'),
  row('langchain_anthropic', 'ChatAnthropic', 'ANTHROPIC_API_KEY'),
  row('langchain_openai', 'ChatOpenAI OpenAI OpenAIEmbeddings', 'OPENAI_API_KEY'),
  row('langchain_openai', 'AzureChatOpenAI AzureOpenAIEmbeddings', 'AZURE_OPENAI_API_KEY'),
  row(
    'langchain_google_genai',
    'ChatGoogleGenerativeAI GoogleGenerativeAIEmbeddings',
    'GOOGLE_API_KEY',
  ),
  row('langchain_groq', 'ChatGroq', 'GROQ_API_KEY'),
  row('langchain_mistralai', 'ChatMistralAI MistralAIEmbeddings', 'MISTRAL_API_KEY'),
  row('langchain_cohere', 'ChatCohere CohereEmbeddings', 'COHERE_API_KEY'),
  row('langchain_xai', 'ChatXAI', 'XAI_API_KEY'),
  row('langchain_deepseek', 'ChatDeepSeek', 'DEEPSEEK_API_KEY'),
  row('langchain_tavily', 'TavilySearch TavilyExtract', 'TAVILY_API_KEY'),
];

/** A library of another language: a word that shows it, and how it is called. */
export interface OtherLibrary {
  readonly extensions: readonly string[];
  readonly beside: string;
  /** Global; ends behind the opening bracket. */
  readonly call: RegExp;
  readonly variables: readonly string[];
}

const jvm = ['java', 'kt', 'kts', 'scala'];

export const otherLibraries: readonly OtherLibrary[] = [
  {
    extensions: ['go'],
    beside: '"github.com/anthropics/anthropic-sdk-go"',
    call: /\banthropic\.NewClient\(/g,
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
  },
  {
    extensions: ['go'],
    beside: '"github.com/openai/openai-go',
    call: /\bopenai\.NewClient\(/g,
    variables: ['OPENAI_API_KEY'],
  },
  {
    extensions: ['go'],
    beside: '"google.golang.org/genai"',
    call: /\bgenai\.NewClient\(/g,
    variables: gemini,
  },
  {
    extensions: jvm,
    beside: 'com.anthropic.',
    call: /\bAnthropicOkHttpClient(?:Async)?\.fromEnv\(/g,
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
  },
  {
    extensions: jvm,
    beside: 'com.openai.',
    call: /\bOpenAIOkHttpClient(?:Async)?\.fromEnv\(/g,
    variables: ['OPENAI_API_KEY'],
  },
  {
    extensions: ['rb'],
    beside: 'anthropic',
    call: /\bAnthropic::Client\.new\b\(?/g,
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
  },
  {
    extensions: ['cs'],
    beside: 'using Anthropic',
    call: /\bnew\s{1,9}AnthropicClient\(/g,
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
  },
  {
    extensions: ['rs'],
    beside: 'async_openai',
    call: /(?:\basync_openai::|(?<!\w::)\b)Client::new\(/g,
    variables: ['OPENAI_API_KEY'],
  },
];
