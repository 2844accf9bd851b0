// Registers every element, the provider first so that widgets find it when they look.
import './define/mga-feed.js';
import './define/mga-commitment-board.js';
import './define/mga-commitment.js';
import './define/mga-meeting-calendar.js';
import './define/mga-minutes.js';
import './define/mga-agreements.js';
import './define/mga-consultation.js';
import './define/mga-proposal-form.js';
import './define/mga-proposal-record.js';
import './define/mga-plan-summary.js';
import './define/mga-plan-timeline.js';
import './define/mga-sector-coverage.js';
import './define/mga-sdg-coverage.js';
import './define/mga-region-coverage.js';
import './define/mga-prioritization.js';
import './define/mga-workshop-guide.js';
import './define/mga-evidence-repository.js';
