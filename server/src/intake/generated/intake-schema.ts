// Generated from schema/intake.schema.json by `npm run generate`. Do not edit.
/** schema/intake.schema.json with the parts of the other schemas it refers to (JSON Schema 2020-12). */
export const intakeSchema = {
  "$id": "urn:mga-widgets:intake:1",
  "$defs": {
    "NotBlank": {
      "type": "string",
      "description": "Text with something to read in it.",
      "pattern": "\\S"
    },
    "OneLine": {
      "type": "string",
      "description": "Text without line breaks, tabs or other control characters, so that it can stand in a header or a table.",
      "pattern": "^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*$"
    },
    "Paragraphs": {
      "type": "string",
      "description": "Text without control characters other than line feeds, carriage returns and tabs.",
      "pattern": "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]*$"
    },
    "Email": {
      "type": "string",
      "description": "E-mail address of the usual form; international ones are allowed.",
      "$comment": "What HTML's input type=email accepts, besides letters of any language (RFC 6531)",
      "pattern": "^(?=.{6,254}$)[^\\s\\p{Cc}\\p{Cs}@<>(),;:\\\\\"\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?)+$",
      "maxLength": 254
    },
    "Folio": {
      "type": "string",
      "description": "Name of a proposal, for people to write down: forum, year and six letters or digits of which the last is a check, such as MGA-2026-0K3F-7Q.",
      "pattern": "^[A-Z]{2,8}-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$"
    },
    "ProposalAuthor": {
      "type": "object",
      "description": "Who proposes. Kept apart from the proposal, and erased when who gave it asks for it.",
      "properties": {
        "name": {
          "$ref": "#/$defs/Line",
          "description": "Name.",
          "$comment": "schema.org author",
          "maxLength": 200,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "email": {
          "$ref": "#/$defs/Email",
          "description": "Where the reply is sent; never published."
        },
        "showName": {
          "type": "boolean",
          "description": "Whether the name is published with the proposal; false when absent."
        }
      },
      "additionalProperties": false
    },
    "ConsentGiven": {
      "type": "object",
      "description": "What a person said to one of the consents of the form.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Which consent."
        },
        "version": {
          "type": "string",
          "description": "Version of the text that was shown.",
          "minLength": 1,
          "maxLength": 60,
          "pattern": "^[\\w.:-]+$"
        },
        "given": {
          "type": "boolean",
          "description": "Whether it was given."
        }
      },
      "required": [
        "id",
        "version",
        "given"
      ],
      "additionalProperties": false
    },
    "FormProof": {
      "type": "object",
      "description": "What shows that the form was asked for and filled in by a person.",
      "properties": {
        "token": {
          "type": "string",
          "description": "Signed token of the form, as the intake gave it.",
          "minLength": 1,
          "maxLength": 1000
        },
        "website": {
          "type": "string",
          "description": "A field people do not see and programs fill in; empty or absent.",
          "maxLength": 2000
        }
      },
      "required": [
        "token"
      ],
      "additionalProperties": false
    },
    "ProposalContent": {
      "type": "object",
      "description": "What a proposal says: the civic record, without personal data.",
      "properties": {
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "schema.org name",
          "maxLength": 200,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "problem": {
          "$ref": "#/$defs/Text",
          "description": "Public problem.",
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "affected": {
          "$ref": "#/$defs/Text",
          "description": "Who lives it.",
          "allOf": [
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "change": {
          "$ref": "#/$defs/Text",
          "description": "What should change.",
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "indicator": {
          "$ref": "#/$defs/Text",
          "description": "How we would know.",
          "allOf": [
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "baseline": {
          "$ref": "#/$defs/Line",
          "description": "Value of the indicator before.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "target": {
          "$ref": "#/$defs/Line",
          "description": "Value to reach.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "targetDate": {
          "$ref": "#/$defs/FlexibleDate",
          "description": "When it should be reached.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "ogpValues": {
          "type": "array",
          "description": "OGP values.",
          "items": {
            "$ref": "#/$defs/OgpValue"
          },
          "maxItems": 4,
          "uniqueItems": true
        },
        "sdgs": {
          "type": "array",
          "description": "Sustainable Development Goals.",
          "items": {
            "$ref": "#/$defs/Sdg"
          },
          "maxItems": 17,
          "uniqueItems": true
        },
        "theme": {
          "$ref": "#/$defs/Identifier",
          "description": "Theme."
        },
        "region": {
          "$ref": "#/$defs/Identifier",
          "description": "Region it is about."
        },
        "institution": {
          "$ref": "#/$defs/Institution",
          "description": "Institution it is addressed to: an organization of the feed, else its name as it was written."
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector of who proposes."
        }
      },
      "required": [
        "title",
        "problem",
        "change",
        "sector"
      ]
    },
    "StatedContent": {
      "type": "object",
      "description": "What a proposal says, as far as it says it: one gathered in person or in another system may have a title and nothing else.",
      "properties": {
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "schema.org name",
          "maxLength": 200,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "problem": {
          "$ref": "#/$defs/Text",
          "description": "Public problem.",
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "affected": {
          "$ref": "#/$defs/Text",
          "description": "Who lives it.",
          "allOf": [
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "change": {
          "$ref": "#/$defs/Text",
          "description": "What should change.",
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "indicator": {
          "$ref": "#/$defs/Text",
          "description": "How we would know.",
          "allOf": [
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "baseline": {
          "$ref": "#/$defs/Line",
          "description": "Value of the indicator before.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "target": {
          "$ref": "#/$defs/Line",
          "description": "Value to reach.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "targetDate": {
          "$ref": "#/$defs/FlexibleDate",
          "description": "When it should be reached.",
          "allOf": [
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "ogpValues": {
          "type": "array",
          "description": "OGP values.",
          "items": {
            "$ref": "#/$defs/OgpValue"
          },
          "maxItems": 4,
          "uniqueItems": true
        },
        "sdgs": {
          "type": "array",
          "description": "Sustainable Development Goals.",
          "items": {
            "$ref": "#/$defs/Sdg"
          },
          "maxItems": 17,
          "uniqueItems": true
        },
        "theme": {
          "$ref": "#/$defs/Identifier",
          "description": "Theme."
        },
        "region": {
          "$ref": "#/$defs/Identifier",
          "description": "Region it is about."
        },
        "institution": {
          "$ref": "#/$defs/Institution",
          "description": "Institution it is addressed to: an organization of the feed, else its name as it was written."
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector of who proposes."
        }
      },
      "required": [
        "title"
      ]
    },
    "Institution": {
      "type": "object",
      "description": "An organization of the feed, or a name as written.",
      "properties": {
        "organization": {
          "$ref": "#/$defs/Identifier",
          "description": "Organization of this feed."
        },
        "name": {
          "$ref": "#/$defs/Line",
          "description": "Name as the source wrote it; kept even when the organization is known.",
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        }
      },
      "anyOf": [
        {
          "required": [
            "organization"
          ]
        },
        {
          "required": [
            "name"
          ]
        }
      ],
      "additionalProperties": false
    },
    "ProposalSubmission": {
      "type": "object",
      "description": "A proposal as the form sends it.",
      "allOf": [
        {
          "$ref": "#/$defs/ProposalContent"
        }
      ],
      "properties": {
        "consultation": {
          "$ref": "#/$defs/Identifier",
          "description": "Consultation it answers."
        },
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Workshop it was gathered in: a workshop of the feed that was not cancelled, and of no other consultation."
        },
        "author": {
          "$ref": "#/$defs/ProposalAuthor",
          "description": "Who proposes; absent when nothing is said about it."
        },
        "consents": {
          "type": "array",
          "description": "What was said to each consent of the form.",
          "items": {
            "$ref": "#/$defs/ConsentGiven"
          },
          "maxItems": 20
        },
        "language": {
          "$ref": "#/$defs/Language",
          "description": "Language the form was shown in."
        },
        "form": {
          "$ref": "#/$defs/FormProof",
          "description": "The form it was written in."
        }
      },
      "required": [
        "consultation",
        "consents",
        "language",
        "form"
      ],
      "unevaluatedProperties": false
    },
    "Moderation": {
      "description": "Whether proposals are read before or after they are published.",
      "type": "string",
      "enum": [
        "before-publication",
        "after-publication"
      ]
    },
    "Consent": {
      "type": "object",
      "description": "A consent the form asks for. Each is asked for on its own, and none is given beforehand.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier."
        },
        "version": {
          "type": "string",
          "description": "Version of the text; sent back with the answer."
        },
        "required": {
          "type": "boolean",
          "description": "Whether nothing can be sent without it."
        },
        "requiredWith": {
          "type": "string",
          "description": "Part of what is sent that cannot be sent without it: any personal data, the wish that the name be shown, or access needs.",
          "enum": [
            "author",
            "showName",
            "accessNeeds"
          ]
        },
        "text": {
          "type": "object",
          "description": "Its text in each language; line feeds separate paragraphs.",
          "properties": {
            "es": {
              "type": "string",
              "description": "In Spanish."
            },
            "en": {
              "type": "string",
              "description": "In English."
            }
          },
          "required": [
            "es",
            "en"
          ]
        }
      },
      "required": [
        "id",
        "version",
        "required",
        "text"
      ]
    },
    "IntakeForm": {
      "type": "object",
      "description": "What a form needs before it can be sent.",
      "properties": {
        "token": {
          "type": "string",
          "description": "Signed token, to send with the proposal."
        },
        "issuedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was made, by the clock of the intake."
        },
        "expiresAt": {
          "$ref": "#/$defs/Instant",
          "description": "Until when it can be used; afterwards the form asks for another."
        },
        "moderation": {
          "$ref": "#/$defs/Moderation"
        },
        "correctionDays": {
          "type": "integer",
          "description": "Days in which a proposal can be corrected after it was received.",
          "minimum": 0
        },
        "consents": {
          "type": "array",
          "description": "Consents to ask for, in this order.",
          "items": {
            "$ref": "#/$defs/Consent"
          }
        }
      },
      "required": [
        "token",
        "issuedAt",
        "expiresAt",
        "moderation",
        "correctionDays",
        "consents"
      ]
    },
    "ProposalReceipt": {
      "type": "object",
      "description": "What the intake answers once a proposal is kept for good.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Folio"
        },
        "secret": {
          "type": "string",
          "description": "Key to the own record. It is kept nowhere: who loses it cannot be given another."
        },
        "receivedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received, by the clock of the intake."
        },
        "statusUrl": {
          "type": "string",
          "description": "Address of the own record, to be asked for with the secret as a bearer token; relative to the address it was sent to."
        },
        "moderation": {
          "$ref": "#/$defs/Moderation"
        }
      },
      "required": [
        "folio",
        "secret",
        "receivedAt",
        "statusUrl",
        "moderation"
      ]
    },
    "ProposalActions": {
      "type": "object",
      "description": "What who proposed can still do.",
      "properties": {
        "correct": {
          "type": "boolean",
          "description": "Change what the proposal says."
        },
        "correctUntil": {
          "$ref": "#/$defs/Instant",
          "description": "Until when, while it can be corrected."
        },
        "withdraw": {
          "type": "boolean",
          "description": "Withdraw it."
        },
        "erasePersonalData": {
          "type": "boolean",
          "description": "Have the personal data erased; the proposal itself stays."
        }
      },
      "required": [
        "correct",
        "withdraw",
        "erasePersonalData"
      ]
    },
    "OwnProposal": {
      "type": "object",
      "description": "A proposal as who sent it sees it.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Folio"
        },
        "version": {
          "type": "integer",
          "description": "One more with each change; also the ETag, for If-Match.",
          "minimum": 1
        },
        "consultation": {
          "$ref": "#/$defs/Identifier",
          "description": "Consultation it answers."
        },
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Workshop it was gathered in."
        },
        "state": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "received",
            "published",
            "answered",
            "withdrawn",
            "retired"
          ]
        },
        "stateReason": {
          "$ref": "#/$defs/Text",
          "description": "Why it was retired."
        },
        "receivedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received."
        },
        "updatedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it last changed."
        },
        "moderation": {
          "$ref": "#/$defs/Moderation"
        },
        "submission": {
          "$ref": "#/$defs/StatedContent",
          "description": "What it says."
        },
        "author": {
          "$ref": "#/$defs/ProposalAuthor",
          "description": "Personal data kept with it; absent when there are none, or no longer."
        },
        "personalDataErasedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When the personal data were erased."
        },
        "reply": {
          "$ref": "#/$defs/Reply",
          "description": "The reply; absent while there is none."
        },
        "actions": {
          "$ref": "#/$defs/ProposalActions"
        }
      },
      "required": [
        "folio",
        "version",
        "consultation",
        "state",
        "receivedAt",
        "updatedAt",
        "moderation",
        "submission",
        "actions"
      ]
    },
    "ProposalEvent": {
      "type": "object",
      "description": "Something that happened to a proposal.",
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "kind": {
          "type": "string",
          "description": "What happened, such as received, corrected, published, retired, withdrawn or personal-data-erased."
        },
        "actor": {
          "type": "string",
          "description": "Who did it: author, intake, moderator, staff or retention."
        }
      },
      "required": [
        "at",
        "kind",
        "actor"
      ]
    },
    "ConsentRecord": {
      "type": "object",
      "description": "A consent as it is kept.",
      "properties": {
        "id": {
          "type": "string",
          "description": "Which consent."
        },
        "version": {
          "type": "string",
          "description": "Version of the text."
        },
        "given": {
          "type": "boolean",
          "description": "Whether it was given."
        },
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "language": {
          "$ref": "#/$defs/Language",
          "description": "Language it was shown in."
        },
        "text": {
          "type": "string",
          "description": "The text itself, in that language."
        }
      },
      "required": [
        "id",
        "version",
        "given",
        "at",
        "language",
        "text"
      ]
    },
    "ProposalExport": {
      "type": "object",
      "description": "Everything that is kept about a proposal.",
      "properties": {
        "exportedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When this was written."
        },
        "proposal": {
          "$ref": "#/$defs/OwnProposal"
        },
        "consents": {
          "type": "array",
          "description": "What was said to each consent.",
          "items": {
            "$ref": "#/$defs/ConsentRecord"
          }
        },
        "events": {
          "type": "array",
          "description": "What happened to it, oldest first.",
          "items": {
            "$ref": "#/$defs/ProposalEvent"
          }
        }
      },
      "required": [
        "exportedAt",
        "proposal",
        "consents",
        "events"
      ]
    },
    "BallotCode": {
      "type": "string",
      "description": "Name of a ballot, for people to write down: V, year and six letters or digits of which the last is a check, such as V-2026-0K3F-7Q. It cannot be taken for a folio.",
      "pattern": "^V-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$"
    },
    "InvitationCode": {
      "type": "string",
      "description": "Code the forum handed out, which can be used once: fifteen letters and digits in groups of five.",
      "pattern": "^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$"
    },
    "ThemePoints": {
      "type": "object",
      "description": "Points a ballot gives a theme.",
      "properties": {
        "theme": {
          "$ref": "#/$defs/Identifier",
          "description": "Which theme."
        },
        "points": {
          "type": "integer",
          "description": "How many; none are not written down.",
          "minimum": 1,
          "maximum": 1000000
        }
      },
      "required": [
        "theme",
        "points"
      ],
      "additionalProperties": false
    },
    "BallotChoice": {
      "type": "object",
      "description": "What a ballot says. It says nothing of who cast it but the sector.",
      "properties": {
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector the person speaks for, as they say themselves."
        },
        "order": {
          "type": "array",
          "description": "Themes in order, the first being the most important; those left out share what places are left. In a round that is voted on by ranking.",
          "items": {
            "$ref": "#/$defs/Identifier"
          },
          "minItems": 1,
          "maxItems": 100,
          "uniqueItems": true
        },
        "points": {
          "type": "array",
          "description": "Points by theme, all that the round gives out. In a round that is voted on by points.",
          "items": {
            "$ref": "#/$defs/ThemePoints"
          },
          "minItems": 1,
          "maxItems": 100
        }
      },
      "required": [
        "sector"
      ]
    },
    "BallotSubmission": {
      "type": "object",
      "description": "A ballot as the form sends it. There is no name and no address in it.",
      "allOf": [
        {
          "$ref": "#/$defs/BallotChoice"
        }
      ],
      "properties": {
        "prioritization": {
          "$ref": "#/$defs/Identifier",
          "description": "Round it is for."
        },
        "device": {
          "type": "string",
          "description": "Random text made once on the device for this round. Another ballot with it changes the first; what is kept of it is a keyed hash.",
          "pattern": "^[\\w-]{20,100}$"
        },
        "invitation": {
          "$ref": "#/$defs/InvitationCode"
        },
        "consents": {
          "type": "array",
          "description": "What was said to each consent of the form.",
          "items": {
            "$ref": "#/$defs/ConsentGiven"
          },
          "maxItems": 20
        },
        "language": {
          "$ref": "#/$defs/Language",
          "description": "Language the form was shown in."
        },
        "form": {
          "$ref": "#/$defs/FormProof",
          "description": "The form it was filled in."
        }
      },
      "required": [
        "prioritization",
        "device",
        "consents",
        "language",
        "form"
      ],
      "unevaluatedProperties": false
    },
    "BallotChange": {
      "type": "object",
      "description": "What a ballot is to say from now on.",
      "allOf": [
        {
          "$ref": "#/$defs/BallotChoice"
        }
      ],
      "properties": {
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector the person speaks for, as they say themselves."
        }
      },
      "required": [
        "sector"
      ],
      "unevaluatedProperties": false
    },
    "BallotForm": {
      "type": "object",
      "description": "What a ballot needs before it can be sent.",
      "properties": {
        "token": {
          "type": "string",
          "description": "Signed token, to send with the ballot."
        },
        "issuedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was made, by the clock of the intake."
        },
        "expiresAt": {
          "$ref": "#/$defs/Instant",
          "description": "Until when it can be used; afterwards the form asks for another."
        },
        "prioritization": {
          "$ref": "#/$defs/Identifier",
          "description": "Round it is for."
        },
        "ballot": {
          "description": "How people vote.",
          "type": "string",
          "enum": [
            "ranking",
            "points"
          ]
        },
        "ballotPoints": {
          "type": "integer",
          "description": "Points each person hands out, when they vote by points.",
          "minimum": 1
        },
        "minimumVoters": {
          "type": "integer",
          "description": "Votes of fewer people than this are not published apart.",
          "minimum": 1
        },
        "invitations": {
          "type": "boolean",
          "description": "Whether codes were handed out for this round."
        },
        "consents": {
          "type": "array",
          "description": "Consents to ask for, in this order.",
          "items": {
            "$ref": "#/$defs/Consent"
          }
        }
      },
      "required": [
        "token",
        "issuedAt",
        "expiresAt",
        "prioritization",
        "ballot",
        "minimumVoters",
        "invitations",
        "consents"
      ]
    },
    "BallotReceipt": {
      "type": "object",
      "description": "What the intake answers once a ballot is kept for good.",
      "properties": {
        "code": {
          "$ref": "#/$defs/BallotCode"
        },
        "secret": {
          "type": "string",
          "description": "Key to the ballot. It is kept nowhere: who loses it cannot be given another."
        },
        "receivedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received, by the clock of the intake."
        },
        "statusUrl": {
          "type": "string",
          "description": "Address of the ballot, to be asked for with the secret as a bearer token; relative to the address it was sent to."
        },
        "replaced": {
          "type": "boolean",
          "description": "Whether it took the place of an earlier ballot of the same device, whose code and key it keeps."
        }
      },
      "required": [
        "code",
        "secret",
        "receivedAt",
        "statusUrl",
        "replaced"
      ]
    },
    "OwnBallot": {
      "type": "object",
      "description": "A ballot as who cast it sees it.",
      "properties": {
        "code": {
          "$ref": "#/$defs/BallotCode"
        },
        "version": {
          "type": "integer",
          "description": "One more with each change; also the ETag, for If-Match.",
          "minimum": 1
        },
        "prioritization": {
          "$ref": "#/$defs/Identifier",
          "description": "Round it is for."
        },
        "state": {
          "type": "string",
          "description": "Whether it counts.",
          "enum": [
            "counted",
            "withdrawn"
          ]
        },
        "channel": {
          "description": "Whether they had a code the forum handed out, or came without.",
          "type": "string",
          "enum": [
            "code",
            "open"
          ]
        },
        "receivedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received."
        },
        "updatedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it last changed."
        },
        "choice": {
          "$ref": "#/$defs/BallotChoice",
          "description": "What it says; absent once it was withdrawn, as nothing of it is kept."
        },
        "mayChange": {
          "type": "boolean",
          "description": "Whether it can be changed or withdrawn: the round is open."
        }
      },
      "required": [
        "code",
        "version",
        "prioritization",
        "state",
        "channel",
        "receivedAt",
        "updatedAt",
        "mayChange"
      ]
    },
    "BallotEvent": {
      "type": "object",
      "description": "Something that happened to a ballot.",
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "kind": {
          "type": "string",
          "description": "What happened: received, changed or withdrawn."
        }
      },
      "required": [
        "at",
        "kind"
      ]
    },
    "BallotExport": {
      "type": "object",
      "description": "Everything that is kept about a ballot.",
      "properties": {
        "exportedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When this was written."
        },
        "ballot": {
          "$ref": "#/$defs/OwnBallot"
        },
        "consents": {
          "type": "array",
          "description": "What was said to each consent.",
          "items": {
            "$ref": "#/$defs/ConsentRecord"
          }
        },
        "events": {
          "type": "array",
          "description": "What happened to it, oldest first.",
          "items": {
            "$ref": "#/$defs/BallotEvent"
          }
        }
      },
      "required": [
        "exportedAt",
        "ballot",
        "consents",
        "events"
      ]
    },
    "RegistrationCode": {
      "type": "string",
      "description": "Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio.",
      "pattern": "^T-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$"
    },
    "RegistrationContact": {
      "type": "object",
      "description": "Where who registers can be told; erased with the other personal data.",
      "properties": {
        "email": {
          "$ref": "#/$defs/Email",
          "description": "Where the confirmation goes, and word of a seat that came free."
        }
      },
      "additionalProperties": false
    },
    "RegistrationDetails": {
      "type": "object",
      "description": "What a registration says.",
      "properties": {
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Meeting or workshop."
        },
        "name": {
          "type": "string",
          "description": "Name, or the alias one wants to be called by.",
          "maxLength": 200,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector one comes from."
        },
        "region": {
          "$ref": "#/$defs/Identifier",
          "description": "Region one comes from."
        },
        "contact": {
          "$ref": "#/$defs/RegistrationContact",
          "description": "Where to be told; absent when nothing is given."
        },
        "accessNeeds": {
          "type": "string",
          "description": "What one needs to take part, such as sign language or a ramp.",
          "maxLength": 1000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        }
      },
      "required": [
        "meeting",
        "name",
        "sector"
      ]
    },
    "RegistrationSubmission": {
      "type": "object",
      "description": "A registration as the form sends it.",
      "allOf": [
        {
          "$ref": "#/$defs/RegistrationDetails"
        }
      ],
      "properties": {
        "consents": {
          "type": "array",
          "description": "What was said to each consent of the form.",
          "items": {
            "$ref": "#/$defs/ConsentGiven"
          },
          "maxItems": 20
        },
        "language": {
          "$ref": "#/$defs/Language",
          "description": "Language the form was shown in."
        },
        "form": {
          "$ref": "#/$defs/FormProof",
          "description": "The form it was written in."
        }
      },
      "required": [
        "consents",
        "language",
        "form"
      ],
      "unevaluatedProperties": false
    },
    "RegistrationForm": {
      "type": "object",
      "description": "What a form for registrations needs before it can be sent, and how the seats stand.",
      "properties": {
        "token": {
          "type": "string",
          "description": "Signed token, to send with the registration."
        },
        "issuedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was made, by the clock of the intake."
        },
        "expiresAt": {
          "$ref": "#/$defs/Instant",
          "description": "Until when it can be used; afterwards the form asks for another."
        },
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Meeting it is for."
        },
        "seats": {
          "type": "integer",
          "description": "Seats in all; absent when there is no limit.",
          "minimum": 0
        },
        "seatsTaken": {
          "type": "integer",
          "description": "Seats taken.",
          "minimum": 0
        },
        "waiting": {
          "type": "integer",
          "description": "People on the waiting list.",
          "minimum": 0
        },
        "closesAt": {
          "$ref": "#/$defs/Instant",
          "description": "When registration closes: the end of registration, or when the meeting begins."
        },
        "consents": {
          "type": "array",
          "description": "Consents to ask for, in this order.",
          "items": {
            "$ref": "#/$defs/Consent"
          }
        }
      },
      "required": [
        "token",
        "issuedAt",
        "expiresAt",
        "meeting",
        "seatsTaken",
        "waiting",
        "closesAt",
        "consents"
      ]
    },
    "RegistrationReceipt": {
      "type": "object",
      "description": "What the intake answers once a registration is kept for good.",
      "properties": {
        "code": {
          "$ref": "#/$defs/RegistrationCode"
        },
        "secret": {
          "type": "string",
          "description": "Key to the own registration. It is kept nowhere; the letters to the address that was left carry it too."
        },
        "state": {
          "type": "string",
          "description": "With a seat, or on the waiting list, as it stands when this is answered.",
          "enum": [
            "seated",
            "waiting"
          ]
        },
        "position": {
          "type": "integer",
          "description": "Place on the waiting list, from 1.",
          "minimum": 1
        },
        "registeredAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received, by the clock of the intake."
        },
        "statusUrl": {
          "type": "string",
          "description": "Address of the own registration, to be asked for with the secret as a bearer token; relative to the address it was sent to."
        }
      },
      "required": [
        "code",
        "secret",
        "state",
        "registeredAt",
        "statusUrl"
      ]
    },
    "RegistrationState": {
      "type": "string",
      "description": "With a seat, on the waiting list, or cancelled.",
      "enum": [
        "seated",
        "waiting",
        "cancelled"
      ]
    },
    "RegistrationActions": {
      "type": "object",
      "description": "What who registered can still do.",
      "properties": {
        "cancel": {
          "type": "boolean",
          "description": "Cancel it, until the meeting begins; the seat goes to the first who waits."
        },
        "erasePersonalData": {
          "type": "boolean",
          "description": "Have the personal data erased; the seat stays."
        }
      },
      "required": [
        "cancel",
        "erasePersonalData"
      ]
    },
    "OwnRegistration": {
      "type": "object",
      "description": "A registration as who made it sees it.",
      "properties": {
        "code": {
          "$ref": "#/$defs/RegistrationCode"
        },
        "version": {
          "type": "integer",
          "description": "One more with each change; also the ETag.",
          "minimum": 1
        },
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Meeting it is for."
        },
        "state": {
          "$ref": "#/$defs/RegistrationState"
        },
        "position": {
          "type": "integer",
          "description": "Place on the waiting list, from 1; only while it waits.",
          "minimum": 1
        },
        "registeredAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received."
        },
        "updatedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it last changed."
        },
        "name": {
          "type": "string",
          "description": "Name or alias; absent once it is erased."
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector."
        },
        "region": {
          "$ref": "#/$defs/Identifier",
          "description": "Region."
        },
        "contact": {
          "$ref": "#/$defs/RegistrationContact",
          "description": "Where to be told; absent when nothing was given, or no longer."
        },
        "accessNeeds": {
          "type": "string",
          "description": "What was said to be needed; absent once it is erased."
        },
        "personalDataErasedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When the personal data were erased."
        },
        "actions": {
          "$ref": "#/$defs/RegistrationActions"
        }
      },
      "required": [
        "code",
        "version",
        "meeting",
        "state",
        "registeredAt",
        "updatedAt",
        "sector",
        "actions"
      ]
    },
    "RegistrationEvent": {
      "type": "object",
      "description": "Something that happened to a registration.",
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "kind": {
          "type": "string",
          "description": "What happened: registered, moved-up, cancelled, attendance-marked or personal-data-erased."
        },
        "actor": {
          "type": "string",
          "description": "Who did it: person, intake, staff or retention."
        }
      },
      "required": [
        "at",
        "kind",
        "actor"
      ]
    },
    "RegistrationExport": {
      "type": "object",
      "description": "Everything that is kept about a registration.",
      "properties": {
        "exportedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When this was written."
        },
        "registration": {
          "$ref": "#/$defs/OwnRegistration"
        },
        "attended": {
          "type": "boolean",
          "description": "Whether the organizers marked that one came; absent while they did not."
        },
        "consents": {
          "type": "array",
          "description": "What was said to each consent.",
          "items": {
            "$ref": "#/$defs/ConsentRecord"
          }
        },
        "events": {
          "type": "array",
          "description": "What happened to it, oldest first.",
          "items": {
            "$ref": "#/$defs/RegistrationEvent"
          }
        }
      },
      "required": [
        "exportedAt",
        "registration",
        "consents",
        "events"
      ]
    },
    "ProblemField": {
      "type": "object",
      "description": "What is wrong with one field.",
      "properties": {
        "pointer": {
          "type": "string",
          "description": "JSON Pointer of the field (RFC 6901); empty for the whole."
        },
        "code": {
          "type": "string",
          "description": "Stable code.",
          "enum": [
            "required",
            "blank",
            "too-long",
            "too-many",
            "repeated",
            "wrong-type",
            "unknown-field",
            "not-one-line",
            "control-characters",
            "not-an-email",
            "too-short",
            "not-a-web-address",
            "circular",
            "malformed",
            "wrong-total",
            "out-of-range",
            "unknown-choice",
            "consent-needed",
            "consent-outdated"
          ]
        },
        "detail": {
          "type": "string",
          "description": "What is wrong and what to do, in the language asked for."
        }
      },
      "required": [
        "pointer",
        "code",
        "detail"
      ]
    },
    "Problem": {
      "type": "object",
      "description": "Why a request was refused (RFC 9457).",
      "properties": {
        "type": {
          "type": "string",
          "description": "URN that ends in the code."
        },
        "title": {
          "type": "string",
          "description": "What happened, in the language asked for."
        },
        "status": {
          "type": "integer",
          "description": "HTTP status."
        },
        "detail": {
          "type": "string",
          "description": "What to do about it, in the language asked for."
        },
        "code": {
          "type": "string",
          "description": "Stable code."
        },
        "errors": {
          "type": "array",
          "description": "What is wrong with each field.",
          "items": {
            "$ref": "#/$defs/ProblemField"
          }
        }
      },
      "required": [
        "type",
        "title",
        "status",
        "detail",
        "code"
      ]
    },
    "Instant": {
      "type": "string",
      "description": "Moment in UTC, YYYY-MM-DDTHH:MM:SSZ (RFC 3339).",
      "$comment": "RFC 3339 date-time; iCalendar DATE-TIME with UTC time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z$"
    },
    "Identifier": {
      "type": "string",
      "description": "Stable identifier, unique in its collection; safe in a URL.",
      "$comment": "schema.org identifier; Popolo id",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
      "maxLength": 120
    },
    "Language": {
      "type": "string",
      "description": "BCP 47 language tag.",
      "$comment": "BCP 47 (RFC 5646); schema.org inLanguage",
      "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
      "maxLength": 35
    },
    "Reply": {
      "type": "object",
      "description": "The published, reasoned answer to a proposal.",
      "$comment": "OGP standard 4: reasoned response",
      "properties": {
        "date": {
          "$ref": "#/$defs/Day",
          "description": "Day it was published.",
          "$comment": "schema.org datePublished"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "accepted",
            "partly",
            "not-accepted",
            "already-done",
            "out-of-scope",
            "duplicate"
          ]
        },
        "reasons": {
          "$ref": "#/$defs/Text",
          "description": "Why."
        },
        "organization": {
          "$ref": "#/$defs/Party",
          "description": "Who answers."
        },
        "official": {
          "$ref": "#/$defs/Person",
          "description": "Official who signs it."
        },
        "documents": {
          "type": "array",
          "description": "What it refers to.",
          "items": {
            "$ref": "#/$defs/Document"
          }
        },
        "commitment": {
          "$ref": "#/$defs/Identifier",
          "description": "Commitment it became."
        },
        "duplicateOf": {
          "$ref": "#/$defs/Identifier",
          "description": "Proposal it repeats."
        }
      },
      "required": [
        "date",
        "decision",
        "reasons"
      ]
    },
    "Document": {
      "type": "object",
      "description": "A published document.",
      "$comment": "schema.org DigitalDocument",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier, unique among the documents of the feed.",
          "$comment": "Dublin Core identifier; schema.org identifier"
        },
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "Dublin Core title; schema.org name"
        },
        "url": {
          "$ref": "#/$defs/Url",
          "description": "Its address; absent when it is known but not on line.",
          "$comment": "schema.org url"
        },
        "archiveUrl": {
          "$ref": "#/$defs/Url",
          "description": "A kept copy, for when the original is gone.",
          "$comment": "schema.org archivedAt"
        },
        "type": {
          "$ref": "#/$defs/Line",
          "description": "Kind of document, in the feed's language.",
          "$comment": "Dublin Core type"
        },
        "format": {
          "$ref": "#/$defs/Line",
          "description": "Media type, such as application/pdf.",
          "$comment": "DCAT mediaType; schema.org encodingFormat"
        },
        "date": {
          "$ref": "#/$defs/FlexibleDate",
          "description": "Publication date.",
          "$comment": "Dublin Core issued; schema.org datePublished"
        },
        "language": {
          "$ref": "#/$defs/Language",
          "description": "Language it is written in; the feed's when absent.",
          "$comment": "Dublin Core language; schema.org inLanguage"
        },
        "publisher": {
          "$ref": "#/$defs/Party",
          "description": "Who published it.",
          "$comment": "Dublin Core publisher; schema.org publisher"
        },
        "size": {
          "type": "integer",
          "description": "Bytes.",
          "$comment": "DCAT byteSize",
          "minimum": 0
        },
        "sha256": {
          "type": "string",
          "description": "SHA-256 of the file, 64 hexadecimal digits.",
          "$comment": "schema.org sha256; DCAT checksum",
          "pattern": "^[0-9a-f]{64}$"
        },
        "standard": {
          "type": "integer",
          "description": "OGP participation and co-creation standard it evidences, 1 to 5.",
          "$comment": "OGP Participation and Co-Creation Standards",
          "minimum": 1,
          "maximum": 5
        },
        "requirement": {
          "type": "string",
          "description": "Minimum requirement of that standard it evidences, such as 2.2.",
          "$comment": "OGP minimum requirements",
          "pattern": "^[1-5]\\.\\d$"
        },
        "plan": {
          "$ref": "#/$defs/Identifier",
          "description": "Plan it belongs to."
        },
        "summary": {
          "$ref": "#/$defs/Text",
          "description": "What it contains.",
          "$comment": "Dublin Core description; schema.org description"
        }
      },
      "required": [
        "id",
        "title"
      ]
    },
    "Text": {
      "type": "string",
      "description": "Plain text, never HTML; line feeds separate paragraphs.",
      "maxLength": 20000
    },
    "Party": {
      "type": "object",
      "description": "Who does something: an organization of the feed, or a name as written.",
      "properties": {
        "organization": {
          "$ref": "#/$defs/Identifier",
          "description": "Organization of this feed."
        },
        "name": {
          "$ref": "#/$defs/Line",
          "description": "Name as the source wrote it; kept even when the organization is known."
        }
      },
      "anyOf": [
        {
          "required": [
            "organization"
          ]
        },
        {
          "required": [
            "name"
          ]
        }
      ]
    },
    "Line": {
      "type": "string",
      "description": "One line of plain text, never HTML.",
      "minLength": 1,
      "maxLength": 2000
    },
    "FlexibleDate": {
      "type": "string",
      "description": "YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed (\"A la brevedad\"). Only the first three can be overdue.",
      "$comment": "ISO 8601 calendar date, also of reduced precision, as in Popolo",
      "minLength": 1,
      "maxLength": 200
    },
    "Url": {
      "type": "string",
      "description": "Absolute URL, or one relative to the feed. Only http, https, mailto and tel become links.",
      "$comment": "RFC 3986 URI reference",
      "minLength": 1,
      "maxLength": 2000
    },
    "Person": {
      "type": "object",
      "description": "A person named in a public role.",
      "$comment": "Popolo Person; schema.org Person",
      "properties": {
        "name": {
          "$ref": "#/$defs/Line",
          "description": "Name, as the source wrote it.",
          "$comment": "Popolo name; schema.org name"
        },
        "role": {
          "$ref": "#/$defs/Line",
          "description": "Post or role, as the source wrote it.",
          "$comment": "Popolo role (of a Membership); schema.org jobTitle"
        },
        "organization": {
          "$ref": "#/$defs/Identifier",
          "description": "Organization of this feed the person belongs to or represents.",
          "$comment": "Popolo organization_id (of a Membership); schema.org affiliation"
        },
        "affiliation": {
          "$ref": "#/$defs/Line",
          "description": "Organization as the source wrote it.",
          "$comment": "schema.org affiliation"
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector the person speaks for; defaults to that of the organization."
        },
        "email": {
          "type": "string",
          "description": "Institutional address.",
          "$comment": "Popolo email; schema.org email",
          "maxLength": 254
        }
      },
      "required": [
        "name"
      ]
    },
    "Day": {
      "type": "string",
      "description": "Calendar day, YYYY-MM-DD (ISO 8601).",
      "$comment": "ISO 8601 calendar date; iCalendar DATE",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
    },
    "Sdg": {
      "type": "integer",
      "description": "Sustainable Development Goal, 1 to 17.",
      "$comment": "UN Sustainable Development Goals",
      "minimum": 1,
      "maximum": 17
    },
    "OgpValue": {
      "description": "OGP value the action adds to.",
      "$comment": "OGP values: access to information, civic participation, public accountability, technology and innovation",
      "type": "string",
      "enum": [
        "transparency",
        "participation",
        "accountability",
        "technology"
      ]
    }
  }
};
