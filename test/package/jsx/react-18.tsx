import 'mga-widgets/jsx/react';

export const right = (
  <mga-feed src="/feed.json">
    <mga-commitment-board institution="minsal" heading-level={3} id="board" onmga-commitment-open={(event) => event.preventDefault()} />
    <mga-minutes record="2018-05-08" headingLevel={3} />
  </mga-feed>
);

// @ts-expect-error: a level is a number
export const wrongProperty = <mga-minutes headingLevel="three" />;

// @ts-expect-error: there is no such attribute
export const wrongAttribute = <mga-minutes institucion="minsal" />;

// @ts-expect-error: there is no such element
export const wrongElement = <mga-actas />;

// @ts-expect-error: the event knows a commitment, not a meeting
export const wrongEvent = <mga-commitment-board onmga-commitment-open={(event) => event.meeting} />;
