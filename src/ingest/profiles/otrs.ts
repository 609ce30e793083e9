import type { Profile } from './profile.ts'

/** OTRS and Znuny: labels in the user's language; the ticket list has no bodies, a list of articles has. */
export const otrs: Profile = {
  id: 'otrs',
  name: 'OTRS / Znuny',
  marks: [
    ...['ticket#', 'customer user', 'agent owner', 'first lock', 'state type', 'until time', 'unlock timeout'],
    ...['fila', 'usuário cliente', 'atendente proprietário', 'kundenbenutzer', 'besitzer', 'warteschlange'],
    ...[
      'klantgebruiker',
      'wachtrij',
      'behandelaar eigenaar',
      'gebruiker klant',
      'utilisateur client',
      'file d attente',
    ],
    ...['escalation response time', 'escalation update time', 'article id', 'sender type'],
  ],
  needs: 3,
  columns: {
    text: ['body', 'article body', 'text', 'tekst', 'texto'],
    conversation: ['ticket#', 'ticket number', 'ticketnummer', 'ticket id'],
    message: ['article id', 'artikel id'],
    role: ['sender type', 'sender', 'afzendertype', 'absendertyp'],
    internal: ['internal', 'intern'],
    public: ['is visible for customer', 'visible for customer', 'zichtbaar voor klant', 'für kunden sichtbar'],
    agent: ['agent owner', 'atendente proprietário', 'besitzer', 'behandelaar eigenaar', 'owner', 'from', 'van', 'von'],
    requester: ['customer user', 'usuário cliente', 'kundenbenutzer', 'klantgebruiker', 'gebruiker klant'],
    subject: ['title', 'titulo', 'titel', 'titre', 'subject'],
    created: ['created', 'criado', 'erstellt', 'aangemaakt', 'créé', 'create time'],
    queue: ['queue', 'fila', 'warteschlange', 'wachtrij', 'file d attente'],
    topic: ['service', 'serviço', 'dienst', 'type'],
    channel: ['communication channel', 'article type', 'kanaal', 'kanal'],
  },
  advice: {
    en: 'In OTRS or Znuny, export the articles (ticket number, sender type, visible for customer, body) with a dynamic statistic or from the article tables.',
    nl: 'Exporteer in OTRS of Znuny de artikelen (ticketnummer, afzendertype, zichtbaar voor klant, tekst) via een rapport of uit de artikeltabellen.',
  },
}
