import { useLingui } from '@lingui/react';
import { dayText } from '../../../shared/harvest/day.ts';
import type { Shown } from '../../../shared/workshop/gallery.ts';
import { currentLang } from '../../text/i18n.ts';
import { CourseLines } from '../koers/CourseFields.tsx';
import '../koers/Koers.css';
import '../stap/stap.css';
import './Plenair.css';

/** The koers of a team as others see it: from, to, by way of; the first step and its day; the request. */
export function ShownKoers({ shown: { course, firstStep, request } }: { shown: Shown }) {
  const { _ } = useLingui();
  return (
    <div className="plenair-shown">
      {course ? (
        <CourseLines words={{ from: course.from ?? '', to: course.to ?? '', via: course.via ?? '' }} />
      ) : null}
      {firstStep ? (
        <div className="plenair-shown__step">
          <p className="plenair-shown__label">{_('plenair.eerste-stap')}</p>
          <p className="stap-what">{firstStep.what}</p>
          <dl className="stap-facts">
            <div>
              <dt>{_('plenair.wanneer')}</dt>
              <dd>{dayText(firstStep.date, currentLang())}</dd>
            </div>
            {firstStep.puller === null ? null : (
              <div>
                <dt>{_('plenair.trekker')}</dt>
                <dd>{firstStep.puller}</dd>
              </div>
            )}
          </dl>
        </div>
      ) : null}
      {request ? (
        <div className="plenair-shown__request">
          <p className="plenair-shown__label">{_('plenair.verzoek-aan', { of: request.of })}</p>
          <p>{request.what}</p>
        </div>
      ) : null}
    </div>
  );
}
