import type { FrameworkInput } from '../schema';
import { careWalesActions } from './action-headings';
import { careInspectorateWalesFront } from './fronts';
import { demanded } from './define';

/** Care Inspectorate Wales: ratings of care homes and home care. */
export const careInspectorateWales: FrameworkInput[] = [
  {
    id: 'ciw-ratings-2025',
    front: careInspectorateWalesFront,
    recommendations: careWalesActions,
    inspectorate: 'Care Inspectorate Wales',
    name: 'Ratings of care services in Wales',
    shortName: 'CIW ratings',
    from: '2023',
    to: null,
    direction: 'words',
    levels: [
      { label: 'excellent' },
      { label: 'good' },
      { label: 'requires improvement', variants: ['needs improvement'] },
      { label: 'requires significant improvement', variants: ['needs significant improvement', 'poor'] },
    ],
    areas: [
      ...demanded([
        { id: 'well_being', name: 'Well-being', variants: ['Wellbeing'] },
        { id: 'care_and_support', name: 'Care and support' },
        { id: 'leadership_and_management', name: 'Leadership and management' },
      ]),
      { id: 'environment', name: 'Environment', optional: true },
    ],
    cues: [
      { where: 'text', phrase: 'Care Inspectorate Wales', weight: 1 },
      { where: 'title', phrase: 'Care Inspectorate Wales', weight: 2 },
      { where: 'formula', phrase: 'Ratings: what they mean', weight: 3 },
      { where: 'formula', phrase: 'Previous Care Inspectorate Wales inspection', weight: 2 },
      { where: 'table-row', phrase: 'Care and support', weight: 1 },
      { where: 'table-row', phrase: 'Well-being', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Four themes of a care service in Wales, rated one by one without an overall rating; excellent is its best level.',
      },
    ],
    notes: [
      'Published since 1 April 2025. Ratings of the unpublished phase from 2023 say needs improvement and poor for the last two levels.',
      'There is no overall rating.',
    ],
    sources: [
      { ref: 'https://www.parliamenttoday.com/members/viewnews.html?id=163185', kind: 'secondary' },
      {
        ref: 'https://cambrian-news.co.uk/news/wales-has-good-care-in-homes-despite-pressures-inspectors-find-738804',
        kind: 'secondary',
      },
      {
        ref: 'https://www.wired-gov.net/wg/news.nsf/articles/new+care+ratings+system+shows+strong+performance+across+wales+23122025121000?open',
        kind: 'secondary',
      },
    ],
  },
];
