import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const aiSearch: readonly CatalogIssuer[] = [
  {
    id: 'tavily',
    name: 'Tavily',
    envNames: ['TAVILY_API_KEY'],
    keys: [
      {
        id: 'tavily-api-key',
        name: 'Tavily API key',
        opens: 'search at your cost',
        prefix: 'tvly-',
        body: /(?:dev-|prod-)?[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'exa',
    name: 'Exa',
    envNames: ['EXA_API_KEY'],
    keys: [
      {
        id: 'exa-api-key',
        name: 'Exa API key',
        opens: 'search at your cost',
        beside: ['exa_', 'exa.', 'exa(', 'exa"', "exa'", 'exa:'],
        near: /\bexa["'_.(:]/i,
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'serper',
    name: 'Serper',
    envNames: ['SERPER_API_KEY'],
    keys: [
      {
        id: 'serper-api-key',
        name: 'Serper API key',
        opens: 'search at your cost',
        beside: ['serper'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'serpapi',
    name: 'SerpApi',
    envNames: ['SERPAPI_API_KEY'],
    keys: [
      {
        id: 'serpapi-api-key',
        name: 'SerpApi API key',
        opens: 'search at your cost',
        beside: ['serpapi', 'serp_api'],
        body: /[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'brave-search',
    name: 'Brave Search',
    envNames: ['BRAVE_API_KEY', 'BRAVE_SEARCH_API_KEY'],
    keys: [
      {
        id: 'brave-search-api-key',
        name: 'Brave Search API key',
        opens: 'search at your cost',
        prefix: 'BSA',
        body: /[\w-]{24,28}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'kagi',
    name: 'Kagi',
    envNames: ['KAGI_API_KEY'],
    keys: [
      {
        id: 'kagi-api-key',
        name: 'Kagi API key',
        opens: 'search at your cost',
        beside: ['kagi'],
        body: /[\w-]{11}\.[\w-]{43}/,
      },
    ],
  },
  {
    id: 'firecrawl',
    name: 'Firecrawl',
    envNames: ['FIRECRAWL_API_KEY'],
    keys: [
      {
        id: 'firecrawl-api-key',
        name: 'Firecrawl API key',
        opens: 'crawl sites at your cost',
        prefix: 'fc-',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'apify',
    name: 'Apify',
    envNames: ['APIFY_TOKEN', 'APIFY_API_TOKEN'],
    keys: [
      {
        id: 'apify-api-token',
        name: 'Apify API token',
        opens: 'run your actors and read what they stored',
        prefix: 'apify_api_',
        body: /[A-Za-z0-9]{34,38}/,
        shape: /^apify_api_[A-Za-z0-9]{36}$/,
      },
    ],
  },
  {
    id: 'browserbase',
    name: 'Browserbase',
    envNames: ['BROWSERBASE_API_KEY'],
    keys: [
      {
        id: 'browserbase-api-key',
        name: 'Browserbase API key',
        opens: 'drive browsers at your cost and see what they did',
        prefix: ['bb_live_', 'bb_test_'],
        body: /[\w-]{27}/,
        exact: true,
      },
    ],
  },
  {
    id: 'e2b',
    name: 'E2B',
    envNames: ['E2B_API_KEY'],
    keys: [
      {
        id: 'e2b-api-key',
        name: 'E2B API key',
        opens: 'run code in your sandboxes at your cost',
        prefix: ['e2b_', 'sk_e2b_'],
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'scrapingbee',
    name: 'ScrapingBee',
    envNames: ['SCRAPINGBEE_API_KEY'],
    keys: [
      {
        id: 'scrapingbee-api-key',
        name: 'ScrapingBee API key',
        opens: 'scrape sites at your cost',
        beside: ['scrapingbee'],
        body: /[A-Z0-9]{80}/,
      },
    ],
  },
  {
    id: 'scraperapi',
    name: 'ScraperAPI',
    envNames: ['SCRAPERAPI_KEY'],
    keys: [
      {
        id: 'scraperapi-api-key',
        name: 'ScraperAPI key',
        opens: 'scrape sites at your cost',
        beside: ['scraperapi', 'scraper_api'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'brightdata',
    name: 'Bright Data',
    envNames: ['BRIGHTDATA_API_KEY'],
    keys: [
      {
        id: 'brightdata-api-key',
        name: 'Bright Data API key',
        opens: 'use proxies and scrapers at your cost',
        beside: ['brightdata', 'bright_data'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'diffbot',
    name: 'Diffbot',
    envNames: ['DIFFBOT_TOKEN'],
    keys: [
      {
        id: 'diffbot-token',
        name: 'Diffbot token',
        opens: 'extract pages at your cost',
        beside: ['diffbot'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'steel',
    name: 'Steel',
    envNames: ['STEEL_API_KEY'],
    keys: [
      {
        id: 'steel-api-key',
        name: 'Steel API key',
        opens: 'drive browsers at your cost',
        prefix: 'ste-',
        body: /[A-Za-z0-9]{90,110}/,
        shape: /^ste-[A-Za-z0-9]{99}$/,
      },
    ],
  },
];
