/** Enough letters to tell most keywords from the rest of a text. Fewer states stay in the cache. */
const usual = 5;
const many = 9;

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
export function indexedStart(keyword: string): string {
  const start = keyword.slice(0, usual);
  return common.has(start.toLowerCase()) ? keyword.slice(0, many) : start;
}
