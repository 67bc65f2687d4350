/** The plan: who does what by when, filled from the ledger and changed at will. It feeds reminders and letter. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Offboarding } from '../../../shared/model/offboarding';
import { isToDo } from '../../../shared/rules/is-to-do';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import classes from './plan.module.css';
import { useFocusOnFilled } from './plan-focus';
import { PlanGroup } from './plan-group';
import { planGroups } from './plan-groups';
import { PlanTimeline } from './plan-timeline';
import type { Filling } from './use-filling';
import { useFilling } from './use-filling';
import type { PartingProps } from './use-parting';
import type { Plan } from './use-plan';
import { usePlan } from './use-plan';

/** The answer first: how much there is to do, for whom, until when. */
const Answer = ({ plan, lastDay }: { plan: Plan; lastDay: CalendarDay }) => {
  const { t, day } = useWords();
  const open = plan.steps.filter((step) => step.doneOn === undefined && isToDo(step));
  const theirs = open.filter(({ owner }) => owner === 'client').length;
  return (
    <p className={classes['answer']}>
      {plan.steps.length > 0 && open.length === 0 && `${t('plan.allDone')} `}
      {open.length > theirs && `${t('plan.mine', { count: open.length - theirs })} `}
      {theirs > 0 && `${t('plan.theirs', { count: theirs })} `}
      {t('plan.until', { day: day(lastDay).replaceAll(' ', '\u00a0') })}
    </p>
  );
};

const hasNews = ({ news: { added, changed, settled } }: Filling): boolean => added + changed + settled > 0;

/** The books or the last day have changed since the plan was filled; one that the user began alone can be filled too. */
const News = ({ news: { added, changed, settled }, isFilled, fill }: Filling) => {
  const { t } = useWords();
  if (!isFilled) {
    return (
      <div>
        <Button variant="light" size="compact-sm" onClick={fill}>
          {t('plan.fill')}
        </Button>
      </div>
    );
  }
  if (added + changed + settled === 0) return null;
  return (
    <div className={classes['news']} role="status">
      <span>
        {t('plan.news')} {added > 0 && `${t('plan.newsAdded', { count: added })} `}
        {changed > 0 && `${t('plan.newsChanged', { count: changed })} `}
        {settled > 0 && t('plan.newsSettled', { count: settled })}
      </span>
      <Button variant="light" size="compact-sm" onClick={fill}>
        {t('plan.update')}
      </Button>
    </div>
  );
};

const Hints = ({ language, filling }: { language: 'nl' | 'en'; filling: Filling }) => {
  const { t, language: shown } = useWords();
  return (
    <div className={classes['hints']}>
      <p>{t('plan.keys')}</p>
      {language !== shown && <p>{t(`plan.inLanguage.${language}`)}</p>}
      {filling.leftOut > 0 && (
        <p>
          {t('plan.leftOut', { count: filling.leftOut })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={filling.fillAll}>
            {t('plan.putBack')}
          </Button>
        </p>
      )}
    </div>
  );
};

const Foot = ({ parting, plan }: { parting: Offboarding; plan: Plan }) => {
  const { t } = useWords();
  const [, go] = useLocation();
  const letter = `/clients/${parting.clientId}/letter`;
  const finish = async (): Promise<void> => {
    if (await plan.finish(true)) go(letter);
  };
  if (parting.plannedOn === undefined) {
    return (
      <div className={classes['foot']}>
        <Button onClick={() => void finish()}>{t('plan.finish')}</Button>
        <span>{t('plan.finishHint')}</span>
      </div>
    );
  }
  return (
    <div className={classes['foot']}>
      <Button component={Link} href={letter}>
        {t('plan.toLetter')}
      </Button>
      <Button variant="subtle" onClick={() => void plan.finish(false)}>
        {t('plan.unfinish')}
      </Button>
    </div>
  );
};

const Empty = ({ onFill, onOwn }: { onFill: () => void; onOwn: () => void }) => {
  const { t } = useWords();
  const actions = (
    <div className={classes['foot']}>
      <Button onClick={onFill}>{t('plan.fill')}</Button>
      <Button variant="subtle" onClick={onOwn}>
        {t('plan.own')}
      </Button>
    </div>
  );
  return (
    <EmptyState title={t('plan.emptyTitle')} action={actions}>
      {t('plan.emptyText')}
    </EmptyState>
  );
};

const PlanOf = ({ client, parting, lastDay }: PartingProps & { lastDay: CalendarDay }) => {
  const { t } = useWords();
  const plan = usePlan(parting);
  const filling = useFilling(client, parting, plan, lastDay);
  const [isOwn, setIsOwn] = useState(false);
  const isEmpty = plan.steps.length === 0 && !isOwn;
  useFocusOnFilled(`${isEmpty} ${filling.isFilled} ${hasNews(filling)}`);
  if (isEmpty) return <Empty onFill={filling.fill} onOwn={() => setIsOwn(true)} />;
  return (
    <>
      <Answer plan={plan} lastDay={lastDay} />
      <News {...filling} />
      <Card>
        <PlanTimeline steps={plan.steps} lastDay={lastDay} />
        <div className={classes['plan']} data-plan>
          <div className={classes['columns']} aria-hidden="true">
            <span>{t('plan.columns.who')}</span>
            <span>{t('plan.columns.when')}</span>
            <span>{t('plan.columns.toggles')}</span>
          </div>
          {planGroups.map((group) => (
            <PlanGroup key={group} group={group} plan={plan} />
          ))}
        </div>
        <Hints language={client.language} filling={filling} />
      </Card>
      <Foot parting={parting} plan={plan} />
    </>
  );
};

export const PlanStep = ({ client, parting }: PartingProps) => {
  const { t } = useWords();
  const { ending } = parting;
  if (!ending) {
    return (
      <EmptyState
        title={t('plan.noEndingTitle')}
        action={
          <Button component={Link} href={`/clients/${client.id}/parting/ending`}>
            {t('plan.toEnding')}
          </Button>
        }
      >
        {t('plan.noEndingText')}
      </EmptyState>
    );
  }
  return (
    <div className={classes['page']}>
      <PlanOf client={client} parting={parting} lastDay={ending.lastDay} />
    </div>
  );
};
