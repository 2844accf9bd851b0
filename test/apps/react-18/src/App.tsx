import { useEffect, useRef, useState } from 'react';
import type { MgaAgreements } from 'mga-widgets';
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
        <Agreements onOpen={setMeeting} />
      )}
    </mga-feed>
  );
}

function Agreements({ onOpen }: { onOpen: (meeting: string) => void }) {
  const agreements = useRef<MgaAgreements>(null);

  useEffect(() => {
    const listening = new AbortController();
    agreements.current?.addEventListener(
      'mga-minutes-open',
      (event) => {
        event.preventDefault();
        onOpen(event.meeting);
      },
      listening,
    );
    return () => listening.abort();
  }, [onOpen]);

  return <mga-agreements ref={agreements} heading-level={1} minutes-href="#minutes/{id}" />;
}
