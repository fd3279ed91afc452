/**
 * Which frameworks a report of a kind and year may be said to be of, as judged from the texts. The first rule whose
 * words stand in the kind, and whose years hold the report's, decides; where several frameworks are named any of them
 * is right.
 */
const RULES: readonly (readonly [kind: RegExp, frameworks: string, from?: number, to?: number])[] = [
  [/^eti.*further education/i, 'eti-2010', 2010, 2015],
  [/jtai|joint targeted/i, 'jtai-2016'],
  [/jar progress/i, 'ofsted-jar-progress-2009'],
  [/joint area review/i, 'ofsted-jar-2005 ofsted-jar-2007'],
  [/children's home/i, 'ofsted-interim-homes ofsted-sccif-2017', 2017],
  [/fostering/i, 'ofsted-sccif-2017', 2017],
  [/secure training/i, 'stc-joint'],
  [/adek|adec|abu dhabi/i, 'adec-irtiqaa-2009', 2009, 2015],
  [/adek|khda|dubai/i, 'uae-school-inspection-2015', 2016],
  [/progress monitoring/i, 'ofsted-independent-progress-monitoring'],
  [/material change|pre-?registration/i, 'ofsted-independent-material-change'],
  [/report card.*(?:nursery|early years)|early years.*report card/i, 'early-years-report-card-2025'],
  [/(?:fe|further education).*report card/i, 'fe-report-card-2025'],
  [/report card/i, 'ofsted-report-card-2025'],
  [/s10|section 10/i, 'ofsted-s10'],
  [/s8 eif|short inspection|remains good/i, 'ofsted-s8-short-2015'],
  [/ungraded/i, 'ofsted-ungraded-2024'],
  [/s8 letter|section 8/i, 'ofsted-s8-monitoring-2005', 2005, 2012],
  [/s8|section 8/i, 'ofsted-s8-monitoring-2012', 2013],
  [/no overall|2024-25/i, 'ofsted-eif-2024', 2024],
  [/independent school standard/i, 'ofsted-eif-2019', 2019],
  [/school.*s5|section 5|eif graded/i, 'ofsted-s5-2005', 2005, 2008],
  [/school.*s5|section 5/i, 'ofsted-s5-2005 ofsted-s5-2009', 2009, 2009],
  [/school.*s5|section 5/i, 'ofsted-s5-2009', 2010, 2011],
  [/school.*s5|section 5/i, 'ofsted-s5-2012', 2012, 2015],
  [/school.*s5|section 5/i, 'ofsted-cif-2015', 2016, 2018],
  [/school.*s5|section 5|eif graded/i, 'ofsted-eif-2019', 2020],
  [/early years/i, 'ofsted-early-years-2008', 2008, 2012],
  [/early years/i, 'ofsted-early-years-2013', 2014],
  [/further education|^fe$/i, 'fefc-1993', 1993, 2000],
  [/further education|^fe$/i, 'fe-ofsted-ali-2001', 2001, 2005],
  [/further education|^fe$/i, 'fe-ofsted-2005', 2006, 2011],
  [/further education|^fe$/i, 'fe-ofsted-2012', 2013],
  [/teacher education/i, 'ofsted-ite-2020', 2020],
  [/performance assessment of adult/i, 'csci-council-stars'],
  [/performance assessment|^apa$/i, 'ofsted-csci-apa-2005', 2005, 2005],
  [/performance assessment|^apa$/i, 'ofsted-csci-apa-2006', 2006, 2006],
  [/performance assessment|^apa$/i, 'ofsted-apa-2007', 2007, 2007],
  [/performance assessment|^apa$/i, 'ofsted-apa-2008', 2008, 2008],
  [/use of resources/i, 'ac-use-of-resources-2005'],
  [/^cpa/i, 'ac-cpa-2002 ac-cpa-2005'],
  [/cqc compliance/i, 'cqc-compliance-2010'],
  [/cqc single assessment/i, 'cqc-saf-2023 cqc-ratings-2014'],
  [/local authority assessment/i, 'cqc-la-assessment-2023'],
  [/dent(?:al|ist)/i, 'cqc-ratings-2014 cqc-not-rated-2014', 2014],
  [/^cqc|gp practice|nhs trust|domiciliary care/i, 'cqc-ratings-2014', 2014],
  [/csci care home|csci 2003/i, 'ncsc-csci-standard-scores'],
  [/csci/i, 'csci-quality-rating-2007', 2007],
  [/estyn/i, 'estyn-cif-2004', 2004, 2009],
  [/estyn/i, 'estyn-cif-2010', 2010, 2017],
  [/estyn/i, 'estyn-cif-2017', 2018, 2021],
  [/estyn/i, 'estyn-2022', 2022],
  [/^eti/i, 'eti-2010', 2010, 2014],
  [/^eti/i, 'eti-2010 eti-2015', 2015, 2015],
  [/^eti/i, 'eti-2015', 2016, 2023],
  [/hmie|education scotland/i, 'education-scotland-six-point'],
  [/care inspectorate scotland/i, 'care-inspectorate-scotland'],
  [/ciw wales/i, 'ciw-ratings-2025', 2023],
  [/hiqa/i, 'hiqa-2013', 2013, 2017],
  [/hiqa/i, 'hiqa-2018', 2018],
  [/isi framework|^isi/i, 'isi-2023', 2023],
  [/^isi/i, 'isi-eqi-2016', 2016, 2022],
  [/ireland des/i, 'ireland-des-evaluation'],
  [/^ero/i, 'ero-judgement-2018', 2018, 2020],
  [/^ero/i, 'ero-school-profile-2021'],
  [/rqia.*compliance/i, 'rqia-compliance-2011'],
  [/rqia/i, 'rqia-2009'],
  [/icibi/i, 'icibi-inspection'],
  [/nz rest home/i, 'nz-health-certification'],
  [/us nursing/i, 'us-nursing-home-survey'],
  [/youth offending work|^hmi probation/i, 'hmiprob-fji-2012', 2012, 2017],
  [/probation|rehabilitation company/i, 'hmiprob-2018', 2018],
  [/peel.*2016|police effectiveness|hmicfrs/i, 'hmic-peel-2014', 2014, 2020],
  [/peel/i, 'hmicfrs-peel-2021', 2021],
  [/fire and rescue/i, 'hmicfrs-frs-2018', 2018, 2022],
  [/fire and rescue/i, 'hmicfrs-frs-2023', 2023],
  [/prison/i, 'hmip-healthy-establishment'],
  [/food hygiene/i, 'fhrs'],
  [/self-assessment/i, 'rag adcs-ne-self-assessment-2018'],
];

/**
 * The frameworks that a report may be said to be of.
 *
 * @param kind the kind of report, as a careful reader calls it
 * @param year the year of its inspection, where that is known
 * @returns their ids; none where this table does not know the kind
 */
export function frameworksOf(kind: string, year: string | number | null | undefined): readonly string[] {
  const when = Number(year ?? Number.NaN);
  const rule = RULES.find(
    ([words, , from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY]) =>
      words.test(kind) && !(when < from) && !(when > to),
  );
  return rule?.[1].split(' ') ?? [];
}
