import type { TemplateMessages } from './template.js';

const several = 'If there are several, separate them with "|".';

export const templateEn: TemplateMessages = {
  title: 'Workbook of the open government forum',
  readme: 'Read me',
  readmeColumns: ['Page', 'What is written on it'],
  advice: [
    ['To begin', 'Fill in only the pages you need; the others may stay empty or be deleted. Each heading has a note that explains it.'],
    ['Columns with *', 'A row that lacks one of these values is not published. The other columns may stay empty.'],
    ['Identifiers', 'Short names without spaces or accents, such as plan-2027. Other pages point to the row by them, and they are part of links: choose them once.'],
    ['Dates', 'Day-month-year, such as 30-06-2027. When the day is not known: 06-2027 or 2027.'],
    ['To publish', 'Save the workbook as .xlsx in the office’s folder, beside the minutes, and run: mga build FOLDER --out TARGET'],
    ['Personal data', 'Write none in this workbook: all that is in it is published.'],
  ],
  required: 'Required.',
  write: (what) => `Write ${what}.`,
  severalOf: (what) => `Write ${what}. ${several}`,
  several,
  choose: 'Choose from the list.',
  written: (path, pages, rows) => `Written: ${path} (${pages} pages, ${rows} ${rows === 1 ? 'row' : 'rows'})`,
  format: 'a file that ends in .xlsx',
  exists: (path) => `${path} exists and may have data in it. Choose another name or move it.`,
  tooLong: (file, row, column, most) => `${file}, row ${row}, column «${column}»: a cell of a workbook can have no more than ${most} letters. Nothing was written.`,
  tooMany: (most) => `These are more than ${most} cells, and such a workbook is not read back. Leave the longest table in CSV. Nothing was written.`,
  tables: {
    organizations: { about: 'Bodies that take part, with every name they are written under. Those the roundtable names most are there already and need not be repeated.', columns: {
      id: 'By which other pages name it.', name: 'Full name.', shortName: 'Acronym or short name.', aliases: 'Other names it is written under.', sector: 'Sector it belongs to, by identifier.', parent: 'Organization it is part of, by identifier.', classification: 'Kind, such as ministry or municipality.',
      region: 'Region, by ISO 3166-2 code, such as CL-RM.', url: 'Web page.', email: 'Institutional address.', start: 'Since when it exists.', end: 'Until when it existed.' } },
    sectors: { about: 'Kinds of actor, in the order they are shown. The five of the roundtable are there already: fill in this page only to replace them.', columns: {
      id: 'By which other pages name it.', name: 'Name.', description: 'What it covers.', aliases: 'Words that say somebody represents it. Not published.' } },
    regions: { about: 'Regions in the order they are shown. The 16 of Chile are there already: fill in this page only to replace them.', columns: {
      id: 'ISO 3166-2 code, such as CL-RM.', name: 'Full name.', shortName: 'Short name.', start: 'First day it existed.', end: 'Last day it existed.' } },
    holidays: { about: 'Days that are not working days. National holidays are there already: add regional ones and those of a special law.', columns: {
      date: 'The day.', name: 'Its name.', region: 'Code of the region, when it is a holiday only there, such as CL-AP.' } },
    themes: { about: 'Subjects that group commitments, meetings and proposals.', columns: {
      id: 'By which other pages name it.', name: 'Name.', description: 'What it covers.', policyArea: 'OGP policy area.' } },
    plans: { about: 'Action plans.', columns: {
      id: 'By which other pages name it.', title: 'Title.', number: 'Ordinal of the plan.', summary: 'In a few lines.', start: 'First day of implementation.', end: 'Last day of implementation.', delivery: 'When it was, or is to be, delivered to OGP.', url: 'Web page.' } },
    stages: { about: 'Stages of a plan, in order.', columns: {
      plan: 'Plan, by identifier.', id: 'Unique in the plan.', name: 'Name.', kind: 'Which stage it is.', start: 'Begins.', end: 'Ends.', description: 'What happens in it.' } },
    commitments: { about: 'Commitments of all plans.', columns: {
      id: 'By which other pages name it. If it is empty, the OGP identifier is used.', title: 'Title.', ogpId: 'That of OGP’s database, such as CL0051.', plan: 'Plan, by identifier.', number: 'Ordinal in the plan.', summary: 'What will be done.', problem: 'Public problem it addresses and who lives it.',
      objective: 'What should be different at the end.', type: 'Kind of action.', themes: 'Themes, by identifier.', sdgs: 'Sustainable Development Goals, 1 to 17.', regions: 'Regions it reaches, by code.', raisedBy: 'Sectors that raised it, by identifier.', ogpValues: 'OGP values it advances.',
      lead: 'The one institution that answers for it. Empty when unknown.', supporting: 'Institutions that take part.', officials: 'Officials in charge: name or post, and after a comma the role and institution.', userImpact: 'Whether it has a clear impact on users, and why.', diverseTypes: 'Whether it adds to the variety of types of action, and why.',
      measurable: 'Whether it can be measured, and how.', ogpValue: 'Whether it adds value in OGP’s terms, and why.', fiveSectors: 'Whether at least five sectors raised it, and where.', start: 'Begins.', end: 'Due.', withdrawn: 'Why it was withdrawn. Empty when it stands.', previous: 'Commitment of an earlier plan it continues, by OGP identifier.', proposals: 'Proposals it grew from, by folio.', updated: 'When it last changed.', url: 'Web page.' } },
    milestones: { about: 'Steps of the commitments, in order.', columns: {
      commitment: 'Commitment, by identifier.', id: 'Unique in the whole page.', title: 'Title.', description: 'What is done.', deliverable: 'What will exist when it is done.', start: 'Begins.', end: 'Due.', responsible: 'Who carries it out.' } },
    reports: { about: 'Progress of a commitment or a milestone at the end of a period: a new row each time, the earlier ones stay.', columns: {
      commitment: 'Commitment the report is about. Not needed when the milestone is filled in.', milestone: 'Milestone the report is about.', end: 'Cut-off of the report.', status: 'How far it has come.', start: 'First day of the period.', label: 'Name of the period, such as First half of 2026.', percent: 'Progress, 0 to 100.',
      summary: 'What was done.', difficulties: 'What stood in the way. Owed when the due date has passed.', published: 'Day the report was published.' } },
    evidence: { about: 'Documents: evidence of a commitment or a milestone; documents of a plan, a meeting or a consultation; or of the forum, when none of those is filled in.', columns: {
      commitment: 'Commitment it proves.', milestone: 'Milestone it proves.', plan: 'Plan it belongs to.', meeting: 'Meeting it belongs to.', consultation: 'Consultation it is material for.', id: 'If it is empty, one is made of the other cells.', title: 'Title.', url: 'Where it is.', type: 'Kind of document.', format: 'Media type, such as application/pdf.',
      date: 'When it was published.', language: 'Language, such as es-CL.', publisher: 'Who publishes it.', size: 'Size in bytes.', sha256: 'SHA-256 of the file.', standard: 'OGP standard it evidences, 1 to 5.', archiveUrl: 'Where a kept copy is.', requirement: 'Minimum requirement of OGP it evidences, such as 2.2.', summary: 'In a few lines.' } },
    irm: { about: 'What OGP’s Independent Reporting Mechanism (IRM) found: one row for each commitment or milestone.', columns: {
      commitment: 'Commitment assessed. Not needed when the milestone is filled in.', milestone: 'Milestone assessed.', status: 'How far it has come, by the IRM.', period: 'Report it comes from.', date: 'Date of the report.', verifiable: 'Whether it can be verified.', openGovernmentLens: 'Whether it has an open-government lens.',
      potential: 'Potential for results.', earlyResults: 'Early results.', promising: 'Whether it is promising.', potentialImpact: 'Potential impact, of plans before 2020.', openedGovernment: 'Whether it opened government, of plans before 2020.', summary: 'In a few lines.', url: 'The report.' } },
    meetings: { about: 'Meetings, workshops and hearings, past and to come. Minutes of the same meeting are joined to their row.', columns: {
      id: 'It never changes: calendars people subscribed to know the meeting by it.', title: 'Title.', start: 'Day and time where it is held; the day alone when it lasts all day.', end: 'As the start. When it lasts all day, the last day, itself included.', kind: 'Of which kind it is.', timeZone: 'Only when it is not the forum’s, such as Pacific/Easter.',
      access: 'Whether anybody may come. Empty when nobody has said; it then does not count as open.', status: 'Empty when it stands.', previousStart: 'When it was to be before it moved.', sequence: 'Add one whenever date, place or status changes, so that calendars notice.', mode: 'Where one takes part.', place: 'Name of the place.', address: 'Address.',
      region: 'Region, by code.', accessibility: 'Access for people with disabilities.', joinUrl: 'Link to attend online.', plan: 'Plan, by identifier.', theme: 'Theme, by identifier.', organizer: 'Who calls it.', facilitator: 'Who runs it.', summary: 'What it is about.', agenda: 'Points announced.', invitedSectors: 'Sectors invited, by identifier.',
      seats: 'Places in total.', seatsTaken: 'Places taken.', attendance: 'How many people of each sector attended.', registrationUrl: 'Where one registers.', statusReason: 'Why it was moved or cancelled.', updated: 'When what is published of it last changed.', placeUrl: 'Map or page of the place.', accessOffered: 'What is offered so that everyone can take part.', consultation: 'Consultation it serves, by identifier.',
      commitments: 'Commitments it is about, by identifier.', standard: 'OGP standard it evidences, 1 to 5.', guide: 'Standard workshop it follows, by identifier.', languages: 'Languages it is held in, such as es or arn.', waiting: 'How many people are on the waiting list.', registrationStart: 'From when one can register.',
      registrationEnd: 'Until when one can register.', attended: 'How many people attended in all.', recordingUrl: 'The recording.', url: 'Web page.' } },
    agreementUpdates: { about: 'What became of the agreements of past minutes: a new row each time.', columns: {
      agreement: 'Agreement: the identifier of its meeting, -a and its number, as in 2018-06-13-a2.', date: 'Day it was reported.', status: 'What became of it.', meeting: 'Meeting it was reported in, by identifier.', note: 'In a sentence.', evidenceTitle: 'Title of the proof.', evidenceUrl: 'Where the proof is.' } },
    consultations: { about: 'Public consultations. One that is open may take proposals through the form.', columns: {
      id: 'By which other pages name it.', title: 'Title.', plan: 'Plan it serves, by identifier.', organizer: 'Who runs it.', themes: 'Themes it asks about, by identifier.', status: 'How it stands.', statusReason: 'Why it is not going forward.', start: 'First day to take part.', end: 'Last day to take part.', replyBy: 'By when every proposal is to be answered.',
      moderation: 'Whether proposals are read before or after they are published. Empty means before.', summary: 'What is asked, and of whom.', reportTitle: 'Title of the report on what was heard and what was done with it.', reportUrl: 'Where the report is.', reportDate: 'When it was published.', participateUrl: 'Page to take part on.', url: 'Its page.' } },
    proposals: { about: 'Proposals that did not come through the form: gathered in workshops, on paper, or by another system. Write no personal data: what is here is published.', columns: {
      id: 'Unique.', consultation: 'Consultation it answers, by identifier.', title: 'Title.', problem: 'Public problem and who lives it.', change: 'What should change.', indicator: 'How one would know.', baseline: 'Value of the indicator before.', target: 'Value to reach.', targetDate: 'When it should be reached.', ogpValues: 'OGP values it advances.',
      sdgs: 'Sustainable Development Goals, 1 to 17.', theme: 'Theme, by identifier.', region: 'Region it is about, by code.', institution: 'Institution it is addressed to.', sector: 'Sector of who proposes, by identifier.', author: 'Name, only when its author asked for it to be shown.', submitted: 'Day it was received.', channel: 'How it came.',
      meeting: 'Workshop it was gathered in, by identifier.', support: 'Expressions of support.', status: 'Empty means answered when it has a reply, and published when not.', statusReason: 'Why it was retired.', affected: 'Whom the problem affects.', updated: 'When it last changed.', url: 'Its own page, for citing.' } },
    replies: { about: 'The published answers, one for each proposal.', columns: {
      proposal: 'Proposal it answers, by folio.', date: 'Day it was published.', decision: 'What was decided.', reasons: 'Why, in words the person understands.', organization: 'Who answers.', official: 'Official who signs it: name or post, and after a comma the role and institution.', commitment: 'Commitment it became, by identifier.',
      duplicateOf: 'Proposal it repeats, by folio.', documentTitle: 'Title of the document it refers to.', documentUrl: 'Where it is.' } },
    prioritizations: { about: 'Rounds in which themes are ranked.', columns: {
      id: 'By which other pages name it.', title: 'Title.', plan: 'Plan it serves, by identifier.', status: 'How it stands.', start: 'First day.', end: 'Last day.', themes: 'Themes that take part, by identifier. Empty means all.', selected: 'How many of the first are taken up.', scaleMin: 'Lowest score there is.', scaleMax: 'Highest score there is.',
      minimumVoters: 'Scores of fewer people than these are not published.',
      ballot: 'How people vote: by ranking or by points. Empty means that nobody votes.', ballotPoints: 'How many points each person hands out. 10 when empty.', participateUrl: 'Page to vote on, where it is another.', method: 'How the ranking is made and used.', reportTitle: 'Title of the report.', reportUrl: 'Where the report is.', reportDate: 'When it was published.', url: 'Its page.' } },
    criteria: { about: 'Criteria of a round, with their weights.', columns: {
      prioritization: 'Round, by identifier.', id: 'Unique in the round.', name: 'Name.', description: 'What it asks. Say which way the scale goes: the highest score is always the best.', weight: 'The weights need not add up to 100. Zero leaves the criterion out.' } },
    scores: { about: 'One row for each theme, criterion and sector. A score nobody gave has no row: it is not zero.', columns: {
      prioritization: 'Round, by identifier.', theme: 'Theme, by identifier.', criterion: 'Criterion, by identifier.', sector: 'Sector that scored. Empty when all agreed on the score.', value: 'Score, or the mean if they were several people.', voters: 'How many people are behind it.', fewerThan: 'When the score is not published because few people gave it, fewer than how many.' } },
    workshopGuides: { about: 'Standard workshops others can run.', columns: {
      id: 'By which other pages name it.', title: 'Title.', purpose: 'What it is for.', groupSizeMin: 'Fewest people it is meant for.', groupSizeMax: 'Most people it is meant for.', tableSize: 'Most people at one table; 8 when empty.', roles: 'Roles to hand out.', rules: 'Ground rules.', materials: 'What is needed for the whole.',
      accessibility: 'How everyone can take part.', recording: 'How proposals are written down.', evaluation: 'How the workshop is evaluated.' } },
    guideSteps: { about: 'Steps of the standard workshops, in order.', columns: {
      guide: 'Standard workshop, by identifier.', id: 'Unique in its workshop.', title: 'What is done.', minutes: 'Usual length, without what each person adds.', minutesMin: 'Shortest it may be cut to. Empty when it may not be cut.', minutesPerPerson: 'Minutes to add for each person at a table.', optional: 'Whether a short workshop may leave it out.',
      instructions: 'What the facilitator does and says.', materials: 'What is needed.' } },
  },
};
