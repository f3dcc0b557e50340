const commonLength = 5;
/** So many letters tell a name from a common word that starts alike. */
const more = 4;

/** Starts of words that programs are full of. */
const common: ReadonlySet<string> = new Set(
  (
    'acces accou activ agent alpha appli asswo autho azure base6 block brows build canva chann ' +
    'check clear clien cloud code- coder codec comme confi conso consu conta conte contr conve ' +
    'cover crede crypt curre custo data. digit direc disco docum ether event flags forge fresh ' +
    'funct getre githu http: https image insig insta instr integ inter itera kind: lambd libra ' +
    'licen light line_ lines local logge login logse marke matte messa name. name_ netwo packa ' +
    'parti passw permi platf posit print priva produ proje provi publi refre remov secre secur ' +
    'segme share signa signi singl sourc space statu stora story strea super table tenan termi ' +
    'thing token trans types valid weigh -----'
  ).split(' '),
);

/** The part of a keyword that is looked for; the rest is compared where it stands. */
export function indexedStart(keyword: string, usual: number): string {
  const start = keyword.slice(0, usual);
  return common.has(keyword.slice(0, commonLength).toLowerCase())
    ? keyword.slice(0, usual + more)
    : start;
}
