import 'mga-widgets/define/mga-feed';
import 'mga-widgets/define/mga-agreements';
import 'mga-widgets/define/mga-minutes';

const feed = document.querySelector('mga-feed')!;

const agreements = document.createElement('mga-agreements');
agreements.headingLevel = 1;
agreements.minutesHref = '#minutes/{id}';
agreements.addEventListener('mga-minutes-open', (event) => {
  event.preventDefault();
  showMinutes(event.meeting);
});

function showMinutes(meeting: string) {
  const back = document.createElement('button');
  back.textContent = 'Volver a los acuerdos';
  back.addEventListener('click', () => feed.replaceChildren(agreements));
  const minutes = document.createElement('mga-minutes');
  minutes.headingLevel = 1;
  minutes.record = meeting;
  feed.replaceChildren(back, minutes);
}

feed.replaceChildren(agreements);
