import { useState } from 'react';
import 'mga-widgets/define/mga-feed';
import 'mga-widgets/define/mga-agreements';
import 'mga-widgets/define/mga-minutes';
import 'mga-widgets/jsx/react';

export function App() {
  const [meeting, setMeeting] = useState<string>();
  return (
    <mga-feed src="/feed.json">
      {meeting ? (
        <>
          <button onClick={() => setMeeting(undefined)}>Volver a los acuerdos</button>
          <mga-minutes heading-level={1} record={meeting} />
        </>
      ) : (
        <mga-agreements
          heading-level={1}
          minutes-href="#minutes/{id}"
          onmga-minutes-open={(event) => {
            event.preventDefault();
            setMeeting(event.meeting);
          }}
        />
      )}
    </mga-feed>
  );
}
