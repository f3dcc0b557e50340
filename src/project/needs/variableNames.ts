import { holdsKey } from '../../providers/holdsKey';
import { isSecretName } from '../secretVariables';

const alsoSecret = /(?:^|_)(?:KEY|PAT|PWD|PASS|CREDENTIALS?)$/i;
const isPublic = /PUBLIC|PUBLISHABLE|_ANON_|^(?:VITE|REACT_APP|GATSBY)_/i;
/** `TOKEN_LIMIT` says nothing secret, nor does `SORT_KEY`. */
const otherwise =
  /(?:_(?:URL|URI|LIMIT|EXPIR\w{0,10}|TTL|LENGTH|NAME|HEADER|PATH|FILE|MINUTES|SECONDS|HOURS|DAYS|MS|COUNT|ID|PREFIX|ENDPOINT|TYPE|ALGORITHM|ALGO|ISSUER|AUDIENCE|LIFETIME|DURATION|ENABLED|MODE|SIZE|ROUNDS|REQUIRED|VERSION|COOKIE|FIELD|ATTEMPTS|BUDGET)|TOKENS)$|^(?:MAX|MIN|NUM|USE|ENABLE|DISABLE|HAS|IS|SKIP|ALLOW)_|(?:^|_)(?:SORT|CACHE|PRIMARY|PARTITION|HOT|INDEX|FOREIGN)_KEY$/i;

/** What is longer names no variable. */
const longestName = 200;

/** Whether a name says that its value is a key or a password. */
export function isKeyName(name: string): boolean {
  return (
    name.length <= longestName &&
    (isSecretName(name) || (alsoSecret.test(name) && !isPublic.test(name))) &&
    !isPublic.test(name) &&
    !otherwise.test(name)
  );
}

const publicPrefix =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|NG_APP)_/;

/** The value is shipped to every visitor, so that it must be none that is secret. */
export function isPublicName(name: string): boolean {
  return publicPrefix.test(name);
}

/** Somebody wrote a key where its name belongs, and a name is shown. */
export function isKeyItself(name: string): boolean {
  return name.length >= 16 && /[a-z]/.test(name) && /\d/.test(name) && holdsKey(name);
}

/** Set by the system, the shell, or the program that runs the code. */
const given: ReadonlySet<string> = new Set(
  `APPDATA CI CI_JOB_TOKEN COLORTERM COLUMNS COMSPEC ComSpec DEPLOY_PRIME_URL DEPLOY_URL DISPLAY
  DYNO EDITOR FORCE_COLOR HOME HOMEDRIVE HOMEPATH HOSTNAME IFS K_REVISION K_SERVICE LANG LANGUAGE
  LOCALAPPDATA LOGNAME NETLIFY NEXT_RUNTIME NODE_ENV NODE_OPTIONS NODE_PATH NO_COLOR
  NUMBER_OF_PROCESSORS OLDPWD OS OUT_DIR PATH PATHEXT PROCESSOR_ARCHITECTURE PROGRAMDATA
  PROGRAMFILES PWD PYTHONPATH RENDER SHELL SHLVL SYSTEMROOT SystemRoot TEMP TERM TMP TMPDIR UID GID
  USER USERNAME USERPROFILE VERCEL VERCEL_OIDC_TOKEN VISUAL VITEST WINDIR windir
  ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
  AWS_EXECUTION_ENV GOPATH GOROOT GOOS GOARCH JAVA_HOME RUSTFLAGS VIRTUAL_ENV ANDROID_HOME
  ANDROID_SDK_ROOT SSH_AUTH_SOCK`.split(/\s+/),
);

/** Starts that belong to one program, and of platforms those names that they give themselves. */
const givenStarts: readonly RegExp[] = [
  /^(?:npm_|LC_|XDG_|BASH|RUNNER_|CI_|GITLAB_CI|CARGO_|JEST_|VITEST_|VSCODE_|KUBERNETES_|CF_PAGES|CIRCLE_|TRAVIS_|BUILDKITE_|JENKINS_|AWS_LAMBDA_|ProgramFiles|WSL_|TERM_)/,
  /^GITHUB_(?:ACTION|ACTOR|API_URL|BASE_REF|ENV$|EVENT_|GRAPHQL_URL|HEAD_REF|JOB|OUTPUT|PATH|REF|REPOSITORY|RUN_|SERVER_URL|SHA|STATE|STEP_SUMMARY|TRIGGERING_|WORKFLOW|WORKSPACE)/,
  /^VERCEL_(?:ENV$|TARGET_ENV|URL|BRANCH_URL|PROJECT_PRODUCTION_URL|REGION|DEPLOYMENT_ID|GIT_|SKEW_)/,
  /^(?:NETLIFY_(?:DEV|LOCAL)|HEROKU_(?:APP_|DYNO_|RELEASE_|SLUG_|TEST_RUN))/,
  /^RENDER_(?:EXTERNAL_|GIT_|INSTANCE_|SERVICE_(?:NAME|TYPE)|DISCOVERY_)/,
  /^RAILWAY_(?:PUBLIC_DOMAIN|PRIVATE_DOMAIN|TCP_|ENVIRONMENT|SERVICE_NAME|REPLICA_|GIT_|VOLUME_|STATIC_URL)/,
  /^FLY_(?:APP_NAME|MACHINE_|ALLOC_ID|REGION|PUBLIC_IP|PRIVATE_IP|IMAGE_REF|PROCESS_GROUP|VM_)/,
];

/** Given wherever the program runs, so that nobody needs to set it. */
export function isGivenName(name: string): boolean {
  return given.has(name) || (givenStarts.some(start => start.test(name)) && !isKeyName(name));
}

const toolStart =
  /^(?:AUTH_|AWS_|AZURE_|BUNDLE_|COMPOSE_|DJANGO_|DOCKER_|DOTENV_|FLASK_|GIT_|GOOGLE_|HF_|LANGCHAIN_|LANGSMITH_|MYSQL_|NEXTAUTH_|NEXT_TELEMETRY|NODE_|NPM_|NUXT_|OTEL_|PG|POSTGRES_|PRISMA_|PYTHON|RAILS_|REDIS_|SENTRY_|SPRING_|STORYBOOK_|SUPABASE_|TF_|TURBO_|UV_|VAULT_|WRANGLER_|CLOUDFLARE_|RUST_|MONGO_INITDB_|MINIO_|KEYCLOAK_|N8N_|GF_)/;

/** Read by tools and frameworks without a word in the project's own code. */
export function isToolName(name: string): boolean {
  return toolStart.test(name);
}
