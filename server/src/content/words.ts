import { choice } from './readers.js';

/** The words of the feed's schema, each with the words offices write for it. */
export const status = choice({
  'not-started': ['no iniciado', 'no iniciada', 'sin iniciar'],
  limited: ['limitado', 'avance limitado', 'limitada'],
  substantial: ['sustancial', 'avance sustancial', 'sustantivo'],
  complete: ['completo', 'completa', 'cumplido', 'cumplida', 'completed'],
});

export const irmStatus = choice({
  'no-evidence': ['sin evidencia', 'no evidence available'],
  'not-started': ['no iniciado', 'no iniciada', 'sin iniciar'],
  limited: ['limitado', 'limitada'],
  substantial: ['sustancial'],
  complete: ['completo', 'completa', 'completed'],
});

export const stageKind = choice({
  preparation: ['preparación'],
  consultation: ['consulta'],
  drafting: ['redacción'],
  delivery: ['entrega'],
  implementation: ['implementación', 'ejecución'],
  'midterm-review': ['revisión intermedia', 'revisión de mitad de plan'],
  'self-assessment': ['autoevaluación'],
  'irm-review': ['revisión irm', 'revisión del irm'],
  other: ['otra', 'otro'],
});

export const meetingKind = choice({
  forum: ['mesa', 'reunión de la mesa', 'foro'],
  workshop: ['taller'],
  hearing: ['audiencia', 'audiencia pública'],
  'working-group': ['grupo de trabajo', 'mesa de trabajo'],
  other: ['otra', 'otro'],
});

export const meetingAccess = choice({ open: ['abierta', 'abierto', 'pública', 'público'], internal: ['interna', 'interno', 'cerrada', 'cerrado'] });

export const meetingStatus = choice({
  scheduled: ['programada', 'vigente', 'confirmada'],
  moved: ['cambiada', 'reprogramada', 'trasladada'],
  cancelled: ['cancelada', 'suspendida', 'canceled'],
});

export const meetingMode = choice({
  'in-person': ['presencial', 'en persona'],
  online: ['en línea', 'virtual', 'remota', 'online', 'telemática'],
  hybrid: ['híbrida', 'mixta', 'híbrido'],
});

export const minutesStatus = choice({ draft: ['borrador'], final: ['definitiva', 'aprobada', 'definitivo', 'aprobado'] });

export const agreementStatus = choice({ open: ['abierto', 'pendiente', 'en curso'], done: ['cumplido', 'hecho', 'listo'], dropped: ['descartado', 'sin efecto'] });

export const ogpValue = choice({
  transparency: ['transparencia', 'acceso a la información'],
  participation: ['participación', 'participación ciudadana'],
  accountability: ['rendición de cuentas', 'rendición pública de cuentas'],
  technology: ['tecnología', 'tecnología e innovación'],
});

export const potential = choice({ unclear: ['incierto', 'poco claro'], modest: ['modesto', 'moderado'], substantial: ['sustancial'] });

export const potentialImpact = choice({ none: ['ninguno'], minor: ['menor'], moderate: ['moderado'], transformative: ['transformador'] });

export const openedGovernment = choice({
  worsened: ['empeoró'],
  'did-not-change': ['no cambió'],
  marginal: ['marginal'],
  major: ['importante'],
  outstanding: ['excepcional'],
});

export const earlyResults = choice({
  'no-notable-results': ['sin resultados notables'],
  'moderate-results': ['resultados moderados'],
  'significant-results': ['resultados significativos'],
});

export const consultationStatus = choice({
  planned: ['planificada', 'por abrir'],
  open: ['abierta'],
  'closed-analysing': ['cerrada en análisis', 'cerrada', 'en análisis'],
  'closed-reported': ['cerrada con informe', 'con informe'],
  'not-going-forward': ['no seguirá adelante', 'sin continuidad', 'descartada'],
});

export const roundStatus = choice({ planned: ['planificada', 'por abrir'], open: ['abierta', 'en curso'], closed: ['cerrada', 'terminada'] });

export const moderation = choice({ 'before-publication': ['antes de publicar', 'previa'], 'after-publication': ['después de publicar', 'posterior'] });

export const proposalStatus = choice({
  received: ['recibida', 'por revisar'],
  published: ['publicada', 'sin respuesta', 'pendiente'],
  answered: ['respondida'],
  withdrawn: ['retirada por su autor', 'desistida'],
  retired: ['retirada por moderación', 'retirada'],
});

export const channel = choice({ online: ['en línea', 'formulario'], 'in-person': ['presencial', 'en papel'] });

export const decision = choice({
  accepted: ['aceptada', 'acogida'],
  partly: ['aceptada en parte', 'acogida en parte', 'parcialmente acogida'],
  'not-accepted': ['no aceptada', 'no acogida', 'rechazada'],
  'already-done': ['ya se hace', 'ya realizada'],
  'out-of-scope': ['fuera del alcance', 'fuera de alcance'],
  duplicate: ['repetida', 'duplicada'],
});
