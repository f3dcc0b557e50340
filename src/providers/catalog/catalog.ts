import type { Provider } from '../provider';
import { accounting } from './accounting';
import { aiAgents } from './aiAgents';
import { aiCompute } from './aiCompute';
import { aiMedia } from './aiMedia';
import { aiModels } from './aiModels';
import { aiSearch } from './aiSearch';
import { aiSpeech } from './aiSpeech';
import { aiTools } from './aiTools';
import { aiTraining } from './aiTraining';
import { aiWatching } from './aiWatching';
import { alerting } from './alerting';
import { analytics } from './analytics';
import { appBuilders } from './appBuilders';
import { artifactStores } from './artifactStores';
import { asianChat } from './asianChat';
import { automation } from './automation';
import { banking } from './banking';
import { billing } from './billing';
import { blockchains } from './blockchains';
import { buildAndDeploy } from './buildAndDeploy';
import { buildServers } from './buildServers';
import { chat } from './chat';
import { cloudHosting } from './cloudHosting';
import { clusters } from './clusters';
import { codeHosting } from './codeHosting';
import { codeQuality } from './codeQuality';
import { commerce } from './commerce';
import { communities } from './communities';
import { content } from './content';
import { cryptocurrency } from './cryptocurrency';
import { currencyRates } from './currencyRates';
import { customers } from './customers';
import { databases } from './databases';
import { dataPlatforms } from './dataPlatforms';
import { dataServices } from './dataServices';
import { dataTools } from './dataTools';
import { delivery } from './delivery';
import { design } from './design';
import { developerTools } from './developerTools';
import { devices } from './devices';
import { domains } from './domains';
import { email } from './email';
import { featureFlags } from './featureFlags';
import { finance } from './finance';
import { frameworks } from './frameworks';
import { games } from './games';
import { identity } from './identity';
import { infrastructureCode } from './infrastructureCode';
import { localPayments } from './localPayments';
import { locations } from './locations';
import { logging } from './logging';
import { marketing } from './marketing';
import { mediaLibrary } from './mediaLibrary';
import { messaging } from './messaging';
import { monitoring } from './monitoring';
import { networks } from './networks';
import { notifications } from './notifications';
import { outreach } from './outreach';
import { packageRegistries } from './packageRegistries';
import { passwords } from './passwords';
import { payments } from './payments';
import { productivity } from './productivity';
import { scanners } from './scanners';
import { security } from './security';
import { servers } from './servers';
import { signIn } from './signIn';
import { siteBuilders } from './siteBuilders';
import { socialMedia } from './socialMedia';
import { storage } from './storage';
import { threatData } from './threatData';
import { toProvider } from './toProvider';
import { translations } from './translations';
import { travel } from './travel';
import { vaults } from './vaults';
import { visitors } from './visitors';
import { wallets } from './wallets';
import { wearables } from './wearables';
import { workspaces } from './workspaces';

/** The issuers of the long tail: their keys need no file of their own. */
export const catalog: readonly Provider[] = [
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
].map(toProvider);
