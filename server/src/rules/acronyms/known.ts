/**
 * What every reader of a report in the United Kingdom knows, or looks for under these letters and not under its words:
 * countries, honours, degrees and examinations, prisons, everyday things, and bodies that go by their letters as by a
 * name.
 */
export const KNOWN: ReadonlySet<string> = new Set(
  [
    'EU EEA GB UK UN US USA',
    'BEM CBE DBE KBE MBE OBE JP KC MP MPS MEP MSP PC QC HM HMI HMCI HMSO SHMI',
    'BA BTEC GCE GCSE HNC HND MA MBA NVQ PGCE SATS',
    'HMP YOI',
    'AIDS COVID DNA GP HIV NHS PE PPE PSHE RE',
    'BBC CAFCASS ACAS CIPFA IBM NSPCC OFCOM OFQUAL OFSTED RAF RSPCA UCAS UNICEF YMCA YWCA',
    'AGM AM ASAP CCTV CD CEO CV DVD FAQ HR ICT ID IT NB OK PDF PIN PM PO PR SMART SMS TV URL VAT VIP WC',
  ].flatMap((line) => line.split(' ')),
);

/** What reports write again and again: letters of these the other way round are a slip, wherever they stand. */
export const COMMON: readonly string[] =
  'CAFCASS CAMHS CSCI EHCP HMIC HMIP IDVA LADO LSCB MAPPA MARAC MASH NEET OFSTED PSHE SENCO SEND UASC'.split(' ');
