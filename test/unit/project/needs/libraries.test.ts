import assert from 'node:assert/strict';
import path from 'node:path';
import { findNeeds } from '../../../../src/project/needs/findNeeds';
import { pythonLibraries, scriptLibraries } from '../../../../src/project/needs/sdk/libraries';
import { checkNeeds } from './checkNeeds';
import { needsOf, placesOf } from './needsOf';

suite('project/needs: libraries that read the environment', () => {
  const sdk = "import Anthropic from '@anthropic-ai/sdk';\n";
  checkNeeds('a.ts', [
    [`${sdk}new Anthropic()`, 'ANTHROPIC_API_KEY'],
    [`${sdk}new Anthropic({})`, 'ANTHROPIC_API_KEY'],
    [`${sdk}new Anthropic({ maxRetries: 3, timeout: f(1) })`, 'ANTHROPIC_API_KEY'],
    [`${sdk}new Anthropic({ apiKey: key })`],
    [`${sdk}new Anthropic({ apiKey })`],
    [`${sdk}new Anthropic({ authToken: x })`],
    [`${sdk}new Anthropic({ apiKey: process.env.MY_KEY })`, 'MY_KEY'],
    [`${sdk}new Anthropic(options)`],
    [`${sdk}new Anthropic({ ...options })`],
    [`${sdk}// new Anthropic()`],
    [`${sdk}const s = 'new Anthropic()';`],
    [`${sdk}new NotAnthropic()`],
    [sdk],
    ['new Anthropic()'],
    ["import type Anthropic from '@anthropic-ai/sdk';\nnew Anthropic()"],
    ["import { Anthropic as Claude } from '@anthropic-ai/sdk';\nnew Claude()", 'ANTHROPIC_API_KEY'],
    ["import * as sdk from '@anthropic-ai/sdk';\nnew sdk.Anthropic()", 'ANTHROPIC_API_KEY'],
    ["const Anthropic = require('@anthropic-ai/sdk');\nnew Anthropic()", 'ANTHROPIC_API_KEY'],
    ["const { OpenAI } = require('openai');\nnew OpenAI()", 'OPENAI_API_KEY'],
    ["const { OpenAI } = await import('openai');\nnew OpenAI()", 'OPENAI_API_KEY'],
    ["import OpenAI, { toFile } from 'openai';\nnew OpenAI();", 'OPENAI_API_KEY'],
    ['import OpenAI from "npm:openai@4";\nnew OpenAI();', 'OPENAI_API_KEY'],
    [
      "import OpenAI from 'openai';\nnew OpenAI({\n  baseURL: 'http://localhost:1',\n});",
      'OPENAI_API_KEY',
    ],
    ["import OpenAI from 'openai-like';\nnew OpenAI();"],
    [
      "import { AzureOpenAI } from 'openai';\nnew AzureOpenAI({ apiVersion: 'x' });",
      'AZURE_OPENAI_API_KEY',
    ],
    ["import { AzureOpenAI } from 'openai';\nnew AzureOpenAI({ azureADTokenProvider });"],
    ["import { GoogleGenAI } from '@google/genai';\nnew GoogleGenAI({})", 'GEMINI_API_KEY'],
    ["import { GoogleGenAI } from '@google/genai';\nnew GoogleGenAI({ vertexai: true })"],
    ["import { Resend } from 'resend';\nnew Resend()", 'RESEND_API_KEY'],
    ["import { Resend } from 'resend';\nnew Resend(process.env.RESEND_API_KEY)", 'RESEND_API_KEY'],
    ["import { Resend } from 'resend';\nnew Resend(key)"],
    ["import { anthropic } from '@ai-sdk/anthropic';", 'ANTHROPIC_API_KEY'],
    ["import { google } from '@ai-sdk/google';", 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ["import { createOpenAI } from '@ai-sdk/openai';"],
    ["import { createOpenAI } from '@ai-sdk/openai';\ncreateOpenAI({ apiKey: x })"],
    ["import { createMistral } from '@ai-sdk/mistral';\ncreateMistral()", 'MISTRAL_API_KEY'],
    [
      "import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';\nnew ChatOpenAI({ model: 'x' })",
      'OPENAI_API_KEY',
    ],
    ["import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ openAIApiKey: x })"],
    ["import { CohereClient } from 'cohere-ai';\nnew CohereClient({ token: x })"],
    ["import Replicate from 'replicate';\nnew Replicate()", 'REPLICATE_API_TOKEN'],
    ["import Stripe from 'stripe';\nnew Stripe()"],
  ]);

  checkNeeds('a.py', [
    ['import anthropic\nclient = anthropic.Anthropic()', 'ANTHROPIC_API_KEY'],
    ['from anthropic import Anthropic\nAnthropic()', 'ANTHROPIC_API_KEY'],
    [
      'from anthropic import (\n    Anthropic,  # the client\n    AsyncAnthropic as A,\n)\nA()',
      'ANTHROPIC_API_KEY',
    ],
    ['import anthropic as sdk\nsdk.Anthropic(max_retries=3)', 'ANTHROPIC_API_KEY'],
    ['import anthropic\nanthropic.Anthropic(api_key=key)'],
    ['import anthropic\nanthropic.Anthropic(**options)'],
    ['import anthropic\nanthropic.Anthropic(auth_token=x)'],
    ['import anthropic\nanthropic.AnthropicBedrock()'],
    ['import anthropic\n# anthropic.Anthropic()'],
    ['import os, openai\nopenai.OpenAI()', 'OPENAI_API_KEY'],
    ['from openai import OpenAI\nOpenAI(base_url="http://localhost:1")', 'OPENAI_API_KEY'],
    ['from openai import OpenAI\nOpenAI(\n    api_key=os.environ["MY_KEY"],\n)', 'MY_KEY'],
    ['OpenAI()'],
    ['from google import genai\nclient = genai.Client()', 'GEMINI_API_KEY'],
    ['from google import genai\nclient = genai.Client(api_key=x)'],
    ['from google import genai\nclient = genai.Client(vertexai=True)'],
    ['import google.generativeai as genai\ngenai.configure()', 'GOOGLE_API_KEY'],
    ['import cohere\nco = cohere.ClientV2()', 'CO_API_KEY'],
    ['import cohere\nco = cohere.Client(key)'],
    ['from somewhere import Client\nClient()'],
    ['import replicate\nreplicate.run("a/b", input={})', 'REPLICATE_API_TOKEN'],
    ['from elevenlabs.client import ElevenLabs\nElevenLabs()', 'ELEVENLABS_API_KEY'],
    [
      'from langchain_anthropic import ChatAnthropic\nChatAnthropic(model="x")',
      'ANTHROPIC_API_KEY',
    ],
    ['from langchain_openai import ChatOpenAI\nChatOpenAI(openai_api_key=x)'],
  ]);

  const goSdk = 'import "github.com/anthropics/anthropic-sdk-go"\n';
  checkNeeds('main.go', [
    [`${goSdk}client := anthropic.NewClient()`, 'ANTHROPIC_API_KEY'],
    [`${goSdk}client := anthropic.NewClient(option.WithMaxRetries(2))`, 'ANTHROPIC_API_KEY'],
    [`${goSdk}client := anthropic.NewClient(option.WithAPIKey(key))`],
    ['import "github.com/sashabaranov/go-openai"\nopenai.NewClient(token)'],
    ['import "github.com/openai/openai-go/v2"\nopenai.NewClient()', 'OPENAI_API_KEY'],
    ['import "google.golang.org/genai"\ngenai.NewClient(ctx, nil)', 'GEMINI_API_KEY'],
    ['import "google.golang.org/genai"\ngenai.NewClient(ctx, &genai.ClientConfig{APIKey: k})'],
  ]);
  checkNeeds('A.java', [
    [
      'import com.anthropic.client.okhttp.AnthropicOkHttpClient;\nAnthropicOkHttpClient.fromEnv();',
      'ANTHROPIC_API_KEY',
    ],
    ['import com.openai.client.okhttp.OpenAIOkHttpClient;\nOpenAIOkHttpClient.builder().apiKey(k)'],
  ]);
  checkNeeds('a.rb', [
    ['require "anthropic"\nAnthropic::Client.new', 'ANTHROPIC_API_KEY'],
    ['require "anthropic"\nAnthropic::Client.new(api_key: k)'],
  ]);
  checkNeeds('A.cs', [['using Anthropic;\nvar c = new AnthropicClient();', 'ANTHROPIC_API_KEY']]);
  checkNeeds('main.rs', [
    ['use async_openai::Client;\nlet c = Client::new();', 'OPENAI_API_KEY'],
    ['let c = async_openai::Client::new();', 'OPENAI_API_KEY'],
    ['use async_openai::types;\nlet c = reqwest::Client::new();'],
  ]);

  test('a library is told by the line of its call, or of its import', () => {
    const text = `${sdk}\nexport const client =\n  new Anthropic();\n`;
    assert.deepEqual(placesOf('a.ts', text), ['ANTHROPIC_API_KEY sdk 4']);
    const imported = "\nimport { xai } from '@ai-sdk/xai';\n";
    assert.deepEqual(placesOf('a.ts', imported), ['XAI_API_KEY sdk 2']);
  });

  test('a library that reads either of two variables tells the other one', () => {
    const file = path.join(path.sep, 'shop', 'a.py');
    assert.deepEqual(findNeeds(file, 'from google import genai\ngenai.Client()'), [
      {
        name: 'GEMINI_API_KEY',
        reading: { path: file, line: 2, source: 'sdk' },
        alternatives: ['GOOGLE_API_KEY'],
      },
    ]);
  });

  for (const { module, calls = [], instances = [], variables } of scriptLibraries) {
    test(`every call of ${module} is found: ${[...calls, ...instances].join(', ')}`, () => {
      const texts = calls.map(name =>
        name === 'default'
          ? `import Whole from '${module}';\nnew Whole();`
          : `import { ${name} } from "${module}";\n${name}();`,
      );
      const ready = instances.map(name => `import { ${name} } from '${module}';`);
      assert.deepEqual(
        [...texts, ...ready].map(text => needsOf('a.mts', text)),
        [...calls, ...instances].map(() => [variables[0]]),
      );
    });
  }

  for (const { module, calls = [], variables } of pythonLibraries) {
    test(`every call of ${module} in Python is found: ${calls.join(', ')}`, () => {
      assert.deepEqual(
        calls.map(name => needsOf('a.py', `from ${module} import ${name}\n${name}()`)),
        calls.map(() => [variables[0]]),
      );
    });
  }
});
