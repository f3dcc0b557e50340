import { accounting } from './keyTemplates/accounting';
import { aiAgents } from './keyTemplates/aiAgents';
import { aiCompute } from './keyTemplates/aiCompute';
import { aiMedia } from './keyTemplates/aiMedia';
import { aiModels } from './keyTemplates/aiModels';
import { aiSearch } from './keyTemplates/aiSearch';
import { aiSpeech } from './keyTemplates/aiSpeech';
import { aiTools } from './keyTemplates/aiTools';
import { aiTraining } from './keyTemplates/aiTraining';
import { aiWatching } from './keyTemplates/aiWatching';
import { alerting } from './keyTemplates/alerting';
import { amazon } from './keyTemplates/amazon';
import { analytics } from './keyTemplates/analytics';
import { appBuilders } from './keyTemplates/appBuilders';
import { artifactStores } from './keyTemplates/artifactStores';
import { asianChat } from './keyTemplates/asianChat';
import { automation } from './keyTemplates/automation';
import { banking } from './keyTemplates/banking';
import { billing } from './keyTemplates/billing';
import { blockchains } from './keyTemplates/blockchains';
import { buildAndDeploy } from './keyTemplates/buildAndDeploy';
import { buildServers } from './keyTemplates/buildServers';
import { chat } from './keyTemplates/chat';
import { cloudHosting } from './keyTemplates/cloudHosting';
import { clusters } from './keyTemplates/clusters';
import { codeHosting } from './keyTemplates/codeHosting';
import { codeQuality } from './keyTemplates/codeQuality';
import { commerce } from './keyTemplates/commerce';
import { communities } from './keyTemplates/communities';
import { content } from './keyTemplates/content';
import { cryptocurrency } from './keyTemplates/cryptocurrency';
import { currencyRates } from './keyTemplates/currencyRates';
import { customers } from './keyTemplates/customers';
import { databases } from './keyTemplates/databases';
import { dataPlatforms } from './keyTemplates/dataPlatforms';
import { dataServices } from './keyTemplates/dataServices';
import { dataTools } from './keyTemplates/dataTools';
import { delivery } from './keyTemplates/delivery';
import { design } from './keyTemplates/design';
import { developerTools } from './keyTemplates/developerTools';
import { devices } from './keyTemplates/devices';
import { domains } from './keyTemplates/domains';
import { email } from './keyTemplates/email';
import { featureFlags } from './keyTemplates/featureFlags';
import { finance } from './keyTemplates/finance';
import { frameworks } from './keyTemplates/frameworks';
import { games } from './keyTemplates/games';
import { identity } from './keyTemplates/identity';
import { infrastructureCode } from './keyTemplates/infrastructureCode';
import { issuers } from './keyTemplates/issuers';
import type { KeyTemplate } from './keyTemplates/keyTemplate';
import { localPayments } from './keyTemplates/localPayments';
import { locations } from './keyTemplates/locations';
import { logging } from './keyTemplates/logging';
import { marketing } from './keyTemplates/marketing';
import { mediaLibrary } from './keyTemplates/mediaLibrary';
import { messaging } from './keyTemplates/messaging';
import { microsoft } from './keyTemplates/microsoft';
import { monitoring } from './keyTemplates/monitoring';
import { monitors } from './keyTemplates/monitors';
import { networks } from './keyTemplates/networks';
import { notifications } from './keyTemplates/notifications';
import { outreach } from './keyTemplates/outreach';
import { packageRegistries } from './keyTemplates/packageRegistries';
import { passwords } from './keyTemplates/passwords';
import { payments } from './keyTemplates/payments';
import { productivity } from './keyTemplates/productivity';
import { scanners } from './keyTemplates/scanners';
import { security } from './keyTemplates/security';
import { servers } from './keyTemplates/servers';
import { signIn } from './keyTemplates/signIn';
import { siteBuilders } from './keyTemplates/siteBuilders';
import { socialMedia } from './keyTemplates/socialMedia';
import { storage } from './keyTemplates/storage';
import { threatData } from './keyTemplates/threatData';
import { translations } from './keyTemplates/translations';
import { travel } from './keyTemplates/travel';
import { vaults } from './keyTemplates/vaults';
import { visitors } from './keyTemplates/visitors';
import { wallets } from './keyTemplates/wallets';
import { wearables } from './keyTemplates/wearables';
import { workspaces } from './keyTemplates/workspaces';
import { type Alphabet, alphabets, sampleText } from './sampleText';

/** A key made from a template such as `sk-ant-api03-{base64url:93}AA`; another seed, another key. */
export function fillTemplate(template: string, seed = 1): string {
  let part = 0;
  return template.replace(/\{(\w+):(\d+)\}/g, (_, alphabet: string, length: string) => {
    part += 1;
    if (!isAlphabet(alphabet)) {
      throw new Error(`No alphabet is called ${alphabet}.`);
    }
    return sampleText(alphabet, Number(length), seed * 31 + part);
  });
}

function isAlphabet(name: string): name is Alphabet {
  return name in alphabets;
}

/** A key of a rule that needs no words around it, as in `sampleKey('anthropic-api-key')`. */
export function sampleKey(ruleId: string, seed = 1): string {
  const row = keyTemplates[ruleId];
  if (row === undefined) {
    throw new Error(`There is no template for ${ruleId}.`);
  }
  return fillTemplate(row.key, seed);
}

/** One for every rule, but for those whose keys have content (private keys and web tokens). */
export const keyTemplates: Readonly<Record<string, KeyTemplate>> = {
  ...issuers,
  ...aiModels,
  ...aiTraining,
  ...aiSpeech,
  ...aiCompute,
  ...aiMedia,
  ...aiTools,
  ...aiAgents,
  ...aiWatching,
  ...aiSearch,
  ...developerTools,
  ...workspaces,
  ...translations,
  ...codeQuality,
  ...buildAndDeploy,
  ...appBuilders,
  ...buildServers,
  ...infrastructureCode,
  ...packageRegistries,
  ...artifactStores,
  ...codeHosting,
  ...cloudHosting,
  ...servers,
  ...storage,
  ...dataServices,
  ...amazon,
  ...microsoft,
  ...monitors,
  ...dataTools,
  ...analytics,
  ...signIn,
  ...vaults,
  ...scanners,
  ...frameworks,
  ...passwords,
  ...threatData,
  ...logging,
  ...alerting,
  ...domains,
  ...clusters,
  ...databases,
  ...dataPlatforms,
  ...identity,
  ...security,
  ...monitoring,
  ...featureFlags,
  ...networks,
  ...payments,
  ...billing,
  ...banking,
  ...localPayments,
  ...commerce,
  ...delivery,
  ...finance,
  ...currencyRates,
  ...cryptocurrency,
  ...wallets,
  ...blockchains,
  ...messaging,
  ...notifications,
  ...chat,
  ...asianChat,
  ...email,
  ...marketing,
  ...outreach,
  ...socialMedia,
  ...communities,
  ...mediaLibrary,
  ...productivity,
  ...customers,
  ...accounting,
  ...automation,
  ...design,
  ...content,
  ...siteBuilders,
  ...games,
  ...locations,
  ...visitors,
  ...travel,
  ...devices,
  ...wearables,
};
