// Generated from schema/staff.schema.json by `npm run generate`. Do not edit.
/** schema/staff.schema.json with the parts of the other schemas it refers to (JSON Schema 2020-12). */
export const staffSchema = {
  "$id": "urn:mga-widgets:staff:1",
  "$defs": {
    "FolioVersion": {
      "type": "object",
      "description": "A proposal as it was read.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Identifier",
          "description": "Folio."
        },
        "version": {
          "type": "integer",
          "description": "Version of the proposal that was read; one more with each change.",
          "minimum": 1
        }
      },
      "required": [
        "folio",
        "version"
      ],
      "additionalProperties": false
    },
    "StaffOrganization": {
      "type": "object",
      "description": "An institution an official answers for.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Organization of the feed."
        },
        "name": {
          "type": "string",
          "description": "Its name in the feed, or the identifier when the feed does not know it.",
          "minLength": 1,
          "maxLength": 2000,
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
      "required": [
        "id",
        "name"
      ]
    },
    "StaffRole": {
      "description": "A coordinator sees and does everything; an official, what is assigned to their institution.",
      "type": "string",
      "enum": [
        "coordinator",
        "official"
      ]
    },
    "SignInMethods": {
      "type": "object",
      "description": "How one can sign in here.",
      "properties": {
        "token": {
          "type": "boolean",
          "description": "With a personal access token."
        },
        "openIdConnect": {
          "type": "object",
          "description": "With the account of somewhere else; absent when that is not set up.",
          "properties": {
            "label": {
              "type": "string",
              "description": "Name of that place.",
              "minLength": 1,
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
            "href": {
              "type": "string",
              "description": "Where to go, on this server."
            }
          },
          "required": [
            "label",
            "href"
          ]
        }
      },
      "required": [
        "token"
      ]
    },
    "SignIn": {
      "type": "object",
      "description": "Signs in with a personal access token.",
      "properties": {
        "token": {
          "type": "string",
          "description": "As it was given.",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "required": [
        "token"
      ],
      "additionalProperties": false
    },
    "StaffSession": {
      "type": "object",
      "description": "Who is signed in.",
      "properties": {
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
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
        "role": {
          "$ref": "#/$defs/StaffRole"
        },
        "organization": {
          "$ref": "#/$defs/StaffOrganization",
          "description": "Whom they answer for; absent for a coordinator without one."
        },
        "email": {
          "type": "string",
          "description": "Where the digest goes; absent when none is known.",
          "maxLength": 254
        },
        "digest": {
          "type": "boolean",
          "description": "Whether the weekly digest is wanted."
        },
        "mail": {
          "type": "boolean",
          "description": "Whether this server sends mail at all."
        },
        "expiresAt": {
          "$ref": "#/$defs/Instant",
          "description": "When the session ends at the latest."
        }
      },
      "required": [
        "name",
        "role",
        "digest",
        "mail",
        "expiresAt"
      ]
    },
    "StaffSettings": {
      "type": "object",
      "description": "What a member of the staff decides for themselves.",
      "properties": {
        "digest": {
          "type": "boolean",
          "description": "Whether the weekly digest is wanted; it takes an address (`mga staff add --email`)."
        }
      },
      "required": [
        "digest"
      ],
      "additionalProperties": false
    },
    "QueueState": {
      "description": "What a proposal needs: to be read (`moderation`), a reply (`pending`, `drafted` when one is being written), or nothing more.",
      "type": "string",
      "enum": [
        "moderation",
        "pending",
        "drafted",
        "answered",
        "withdrawn",
        "retired"
      ]
    },
    "ProposalFlag": {
      "type": "object",
      "description": "Something to look at before deciding.",
      "properties": {
        "flag": {
          "description": "What.",
          "type": "string",
          "enum": [
            "duplicate",
            "machine-made",
            "no-description"
          ]
        },
        "detail": {
          "type": "string",
          "description": "Folio it repeats, or why it looks machine-made: a code of docs/importing.md.",
          "minLength": 1,
          "maxLength": 2000,
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
      "required": [
        "flag"
      ]
    },
    "ReplyAssignment": {
      "type": "object",
      "description": "Who is to answer.",
      "properties": {
        "organization": {
          "$ref": "#/$defs/StaffOrganization"
        },
        "since": {
          "$ref": "#/$defs/Day",
          "description": "Day it was assigned."
        }
      },
      "required": [
        "organization",
        "since"
      ]
    },
    "QueueItem": {
      "type": "object",
      "description": "A proposal in the queue.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Identifier",
          "description": "Folio."
        },
        "version": {
          "type": "integer",
          "description": "Version of the proposal that was read; one more with each change.",
          "minimum": 1
        },
        "consultation": {
          "$ref": "#/$defs/Identifier",
          "description": "Consultation it answers."
        },
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "schema.org name"
        },
        "excerpt": {
          "type": "string",
          "description": "Beginning of the problem, at most 240 characters."
        },
        "state": {
          "$ref": "#/$defs/QueueState"
        },
        "decision": {
          "description": "Decision of the published reply.",
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
        "submitted": {
          "$ref": "#/$defs/Day",
          "description": "Day it was received.",
          "$comment": "Dublin Core dateSubmitted"
        },
        "waitingDays": {
          "type": "integer",
          "description": "Working days it has waited for a reply, or waited until it got one; absent when it needs none.",
          "minimum": 0
        },
        "replyBy": {
          "$ref": "#/$defs/Day",
          "description": "Last day for the reply, where the consultation sets one."
        },
        "overdue": {
          "type": "boolean",
          "description": "Whether that day has passed without a reply."
        },
        "assigned": {
          "$ref": "#/$defs/ReplyAssignment",
          "description": "Absent while it is the secretariat’s."
        },
        "addressedTo": {
          "$ref": "#/$defs/Party",
          "description": "Institution its author addressed it to."
        },
        "theme": {
          "$ref": "#/$defs/Identifier",
          "description": "Theme."
        },
        "region": {
          "$ref": "#/$defs/Identifier",
          "description": "Region it is about."
        },
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Sector of who proposes."
        },
        "channel": {
          "description": "How it arrived.",
          "type": "string",
          "enum": [
            "online",
            "in-person"
          ]
        },
        "flags": {
          "type": "array",
          "description": "What to look at.",
          "items": {
            "$ref": "#/$defs/ProposalFlag"
          }
        },
        "hasEmail": {
          "type": "boolean",
          "description": "Whether its author can be told by e-mail."
        }
      },
      "required": [
        "folio",
        "version",
        "consultation",
        "title",
        "excerpt",
        "state",
        "submitted",
        "overdue",
        "channel",
        "flags",
        "hasEmail"
      ]
    },
    "QueueCounts": {
      "type": "object",
      "description": "How many there are of each state that one may see, whatever the filters.",
      "properties": {
        "moderation": {
          "type": "integer",
          "description": "To be read.",
          "minimum": 0
        },
        "pending": {
          "type": "integer",
          "description": "Without a reply, drafted ones too.",
          "minimum": 0
        },
        "drafted": {
          "type": "integer",
          "description": "With a draft.",
          "minimum": 0
        },
        "overdue": {
          "type": "integer",
          "description": "Without a reply after the day the consultation set.",
          "minimum": 0
        },
        "unassigned": {
          "type": "integer",
          "description": "Without a reply and assigned to nobody.",
          "minimum": 0
        },
        "answered": {
          "type": "integer",
          "description": "With a reply.",
          "minimum": 0
        }
      },
      "required": [
        "moderation",
        "pending",
        "drafted",
        "overdue",
        "unassigned",
        "answered"
      ]
    },
    "QueueChoice": {
      "type": "object",
      "description": "Something the queue can be filtered by.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier."
        },
        "name": {
          "type": "string",
          "description": "Name.",
          "minLength": 1,
          "maxLength": 2000,
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
      "required": [
        "id",
        "name"
      ]
    },
    "QueueFilter": {
      "type": "object",
      "description": "What to show of the queue, as parameters of its address.",
      "properties": {
        "state": {
          "description": "What the proposals need: those without a reply by default.",
          "type": "string",
          "enum": [
            "moderation",
            "pending",
            "drafted",
            "overdue",
            "unassigned",
            "answered",
            "withdrawn",
            "retired",
            "all"
          ]
        },
        "organization": {
          "description": "Institution that is to answer, or `none` for what is the secretariat’s.",
          "type": "string",
          "maxLength": 100
        },
        "consultation": {
          "description": "Consultation.",
          "type": "string",
          "maxLength": 100
        },
        "theme": {
          "description": "Theme.",
          "type": "string",
          "maxLength": 100
        },
        "region": {
          "description": "Region.",
          "type": "string",
          "maxLength": 100
        },
        "sector": {
          "description": "Sector of who proposes.",
          "type": "string",
          "maxLength": 100
        },
        "flag": {
          "description": "Something to look at.",
          "type": "string",
          "enum": [
            "duplicate",
            "machine-made",
            "no-description"
          ]
        },
        "words": {
          "description": "Words of the title, the problem or the folio.",
          "type": "string",
          "maxLength": 200
        },
        "page": {
          "description": "Page, from 1.",
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "ReplyQueue": {
      "type": "object",
      "description": "A page of the queue, oldest first.",
      "properties": {
        "today": {
          "$ref": "#/$defs/Day",
          "description": "Day the waits are counted to."
        },
        "items": {
          "type": "array",
          "description": "Proposals.",
          "items": {
            "$ref": "#/$defs/QueueItem"
          }
        },
        "total": {
          "type": "integer",
          "description": "Proposals the filters leave.",
          "minimum": 0
        },
        "page": {
          "type": "integer",
          "description": "This page.",
          "minimum": 1
        },
        "pageSize": {
          "type": "integer",
          "description": "Proposals on a page.",
          "minimum": 1
        },
        "counts": {
          "$ref": "#/$defs/QueueCounts"
        },
        "choices": {
          "type": "object",
          "description": "What there is to choose from.",
          "properties": {
            "consultations": {
              "type": "array",
              "description": "Consultations.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "organizations": {
              "type": "array",
              "description": "Institutions a proposal can be assigned to: those of the feed.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "themes": {
              "type": "array",
              "description": "Themes.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "commitments": {
              "type": "array",
              "description": "Commitments a proposal can be linked to.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "regions": {
              "type": "array",
              "description": "Regions.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "sectors": {
              "type": "array",
              "description": "Sectors.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            }
          },
          "required": [
            "consultations",
            "organizations",
            "themes",
            "commitments",
            "regions",
            "sectors"
          ]
        }
      },
      "required": [
        "today",
        "items",
        "total",
        "page",
        "pageSize",
        "counts",
        "choices"
      ]
    },
    "ReplyDraft": {
      "type": "object",
      "description": "A reply being written.",
      "properties": {
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
          "type": "string",
          "description": "Why, as far as it is written.",
          "maxLength": 20000,
          "allOf": [
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "commitment": {
          "$ref": "#/$defs/Identifier",
          "description": "Commitment it became."
        },
        "duplicateOf": {
          "$ref": "#/$defs/Identifier",
          "description": "Proposal it repeats."
        },
        "document": {
          "type": "object",
          "description": "A document it refers to.",
          "properties": {
            "title": {
              "type": "string",
              "description": "Title.",
              "minLength": 1,
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
            "url": {
              "$ref": "#/$defs/Url",
              "description": "Its address."
            }
          },
          "required": [
            "title",
            "url"
          ],
          "additionalProperties": false
        },
        "signed": {
          "type": "boolean",
          "description": "Whether the name of who answers is published with the reply."
        }
      },
      "additionalProperties": false
    },
    "ReplyContent": {
      "type": "object",
      "description": "A reply to publish.",
      "properties": {
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
          "type": "string",
          "description": "Why: at least a sentence the person can understand. The shortest that gives a reason in Spanish (“La ley no lo permite.”) have some twenty characters; “No corresponde.” has fewer.",
          "minLength": 20,
          "maxLength": 20000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "commitment": {
          "$ref": "#/$defs/Identifier",
          "description": "Commitment it became."
        },
        "duplicateOf": {
          "$ref": "#/$defs/Identifier",
          "description": "Proposal it repeats."
        },
        "document": {
          "type": "object",
          "description": "A document it refers to.",
          "properties": {
            "title": {
              "type": "string",
              "description": "Title.",
              "minLength": 1,
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
            "url": {
              "$ref": "#/$defs/Url",
              "description": "Its address."
            }
          },
          "required": [
            "title",
            "url"
          ],
          "additionalProperties": false
        },
        "signed": {
          "type": "boolean",
          "description": "Whether the name of who answers is published with the reply."
        }
      },
      "required": [
        "decision",
        "reasons"
      ],
      "additionalProperties": false
    },
    "SaveDraft": {
      "type": "object",
      "description": "Saves a draft.",
      "properties": {
        "draftVersion": {
          "type": "integer",
          "description": "Version of the draft that was read; 0 when there was none.",
          "minimum": 0
        },
        "draft": {
          "$ref": "#/$defs/ReplyDraft"
        }
      },
      "required": [
        "draftVersion",
        "draft"
      ],
      "additionalProperties": false
    },
    "SavedDraft": {
      "type": "object",
      "description": "A draft as it is kept.",
      "properties": {
        "version": {
          "type": "integer",
          "description": "Version, for the next save.",
          "minimum": 1
        },
        "draft": {
          "$ref": "#/$defs/ReplyDraft"
        },
        "updatedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was saved."
        },
        "updatedBy": {
          "type": "string",
          "description": "Name of who saved it.",
          "minLength": 1,
          "maxLength": 200,
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
      "required": [
        "version",
        "draft",
        "updatedAt",
        "updatedBy"
      ]
    },
    "PublishReplies": {
      "type": "object",
      "description": "Publishes the same reply to one or several proposals: to all of them or, when one has changed since it was read, to none.",
      "properties": {
        "proposals": {
          "type": "array",
          "description": "The proposals, as they were read.",
          "items": {
            "$ref": "#/$defs/FolioVersion"
          },
          "minItems": 1,
          "maxItems": 500
        },
        "reply": {
          "$ref": "#/$defs/ReplyContent"
        },
        "organization": {
          "$ref": "#/$defs/Identifier",
          "description": "In whose name, for a coordinator; an official answers for their own institution, and a coordinator for the one it is assigned to when absent."
        }
      },
      "required": [
        "proposals",
        "reply"
      ],
      "additionalProperties": false
    },
    "ModerationRequest": {
      "type": "object",
      "description": "Publishes or retires proposals that were read: all or none.",
      "properties": {
        "proposals": {
          "type": "array",
          "description": "The proposals, as they were read.",
          "items": {
            "$ref": "#/$defs/FolioVersion"
          },
          "minItems": 1,
          "maxItems": 500
        },
        "action": {
          "description": "What to do.",
          "type": "string",
          "enum": [
            "publish",
            "retire"
          ]
        },
        "reason": {
          "type": "string",
          "description": "Why they are retired; it is published with the folio.",
          "maxLength": 2000,
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
        "proposals",
        "action"
      ],
      "additionalProperties": false
    },
    "AssignmentRequest": {
      "type": "object",
      "description": "Says who is to answer: all or none.",
      "properties": {
        "proposals": {
          "type": "array",
          "description": "The proposals, as they were read.",
          "items": {
            "$ref": "#/$defs/FolioVersion"
          },
          "minItems": 1,
          "maxItems": 500
        },
        "organization": {
          "$ref": "#/$defs/Identifier",
          "description": "Institution; absent gives them back to the secretariat."
        }
      },
      "required": [
        "proposals"
      ],
      "additionalProperties": false
    },
    "ChangedProposals": {
      "type": "object",
      "description": "What was done.",
      "properties": {
        "proposals": {
          "type": "array",
          "description": "The proposals, with the versions they have now.",
          "items": {
            "$ref": "#/$defs/FolioVersion"
          }
        }
      },
      "required": [
        "proposals"
      ]
    },
    "ConflictedProposal": {
      "type": "object",
      "description": "A proposal that is no longer as it was read.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Identifier",
          "description": "Folio."
        },
        "version": {
          "type": "integer",
          "description": "Version it has now; absent when it is not there for who asks.",
          "minimum": 1
        },
        "by": {
          "type": "string",
          "description": "Name of who of the staff changed it last; absent when it was its author.",
          "minLength": 1,
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
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "state": {
          "$ref": "#/$defs/QueueState",
          "description": "Where it stands now; absent when it is not there for who asks."
        }
      },
      "required": [
        "folio"
      ]
    },
    "AuditEntry": {
      "type": "object",
      "description": "Something that happened to a proposal.",
      "properties": {
        "at": {
          "$ref": "#/$defs/Instant",
          "description": "When."
        },
        "kind": {
          "type": "string",
          "description": "What: an event kind of the store."
        },
        "actor": {
          "type": "string",
          "description": "author, intake, moderator, retention or staff."
        },
        "by": {
          "type": "string",
          "description": "Name of who of the staff did it.",
          "minLength": 1,
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
        "detail": {
          "type": "object",
          "description": "What else there is to know."
        }
      },
      "required": [
        "at",
        "kind",
        "actor"
      ]
    },
    "MailState": {
      "description": "Where a message is. A person decides about `uncertain` (the server was ended while handing it over) and `held` (from a restored backup).",
      "type": "string",
      "enum": [
        "waiting",
        "handing-over",
        "sent",
        "refused",
        "given-up",
        "not-needed",
        "uncertain",
        "held"
      ]
    },
    "MailEntry": {
      "type": "object",
      "description": "A message that went out or is to go out.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier."
        },
        "kind": {
          "description": "About what: a reply, the digest, a registration that was received, a seat that came free, a registration the organizers cancelled.",
          "type": "string",
          "enum": [
            "reply",
            "digest",
            "registration",
            "seat-freed",
            "registration-cancelled"
          ]
        },
        "folio": {
          "$ref": "#/$defs/Identifier",
          "description": "Folio."
        },
        "registration": {
          "$ref": "#/$defs/RegistrationCode",
          "description": "Registration it is about."
        },
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "schema.org name"
        },
        "state": {
          "$ref": "#/$defs/MailState"
        },
        "attempts": {
          "type": "integer",
          "description": "Times it was tried.",
          "minimum": 0
        },
        "createdAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was written."
        },
        "nextAttemptAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it is tried next; only while it waits."
        },
        "sentAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was sent."
        },
        "problem": {
          "type": "string",
          "description": "Code of what went wrong the last time.",
          "minLength": 1,
          "maxLength": 200,
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
      "required": [
        "id",
        "kind",
        "state",
        "attempts",
        "createdAt"
      ]
    },
    "MailQueue": {
      "type": "object",
      "description": "Messages that need a person, and how the others stand.",
      "properties": {
        "sends": {
          "type": "boolean",
          "description": "Whether this server sends mail."
        },
        "counts": {
          "type": "object",
          "description": "Messages by state.",
          "properties": {
            "waiting": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "handing-over": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "sent": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "refused": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "given-up": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "not-needed": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "uncertain": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            },
            "held": {
              "type": "integer",
              "description": "Messages.",
              "minimum": 0
            }
          },
          "required": [
            "waiting",
            "handing-over",
            "sent",
            "refused",
            "given-up",
            "not-needed",
            "uncertain",
            "held"
          ]
        },
        "items": {
          "type": "array",
          "description": "Those that did not arrive and then those that wait, oldest first, at most 200.",
          "items": {
            "$ref": "#/$defs/MailEntry"
          }
        }
      },
      "required": [
        "sends",
        "counts",
        "items"
      ]
    },
    "MailDecision": {
      "type": "object",
      "description": "Decides about messages.",
      "properties": {
        "messages": {
          "type": "array",
          "description": "Their identifiers.",
          "items": {
            "$ref": "#/$defs/Identifier"
          },
          "minItems": 1,
          "maxItems": 200
        },
        "action": {
          "description": "Send it again, or leave it.",
          "type": "string",
          "enum": [
            "send",
            "leave"
          ]
        }
      },
      "required": [
        "messages",
        "action"
      ],
      "additionalProperties": false
    },
    "SimilarProposal": {
      "type": "object",
      "description": "A proposal that resembles another.",
      "properties": {
        "folio": {
          "$ref": "#/$defs/Identifier",
          "description": "Folio."
        },
        "version": {
          "type": "integer",
          "description": "Version of the proposal that was read; one more with each change.",
          "minimum": 1
        },
        "title": {
          "$ref": "#/$defs/Line",
          "description": "Title.",
          "$comment": "schema.org name"
        },
        "state": {
          "$ref": "#/$defs/QueueState"
        },
        "own": {
          "type": "boolean",
          "description": "Whether it is among those that who asks may see in the inbox, and not only public."
        }
      },
      "required": [
        "folio",
        "version",
        "title",
        "state",
        "own"
      ]
    },
    "StaffProposal": {
      "type": "object",
      "description": "A proposal as the staff sees it.",
      "allOf": [
        {
          "$ref": "#/$defs/QueueItem"
        }
      ],
      "properties": {
        "content": {
          "$ref": "#/$defs/StatedContent",
          "description": "What it says. What its author did not state is absent."
        },
        "author": {
          "type": "string",
          "description": "Name its author asked to be shown.",
          "minLength": 1,
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
        "receivedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received."
        },
        "stateReason": {
          "$ref": "#/$defs/Text",
          "description": "Why it was retired."
        },
        "meeting": {
          "$ref": "#/$defs/Identifier",
          "description": "Workshop it was gathered in."
        },
        "reply": {
          "$ref": "#/$defs/Reply",
          "description": "The published reply."
        },
        "draft": {
          "$ref": "#/$defs/SavedDraft",
          "description": "The reply being written."
        },
        "similar": {
          "type": "array",
          "description": "Proposals that resemble it, most alike first, at most 5; only those one may see or that are public.",
          "items": {
            "$ref": "#/$defs/SimilarProposal"
          }
        },
        "events": {
          "type": "array",
          "description": "What happened, oldest first.",
          "items": {
            "$ref": "#/$defs/AuditEntry"
          }
        },
        "mail": {
          "type": "array",
          "description": "Messages about it, oldest first.",
          "items": {
            "$ref": "#/$defs/MailEntry"
          }
        },
        "actions": {
          "type": "array",
          "description": "What can be done with it now, by who asks.",
          "items": {
            "type": "string",
            "enum": [
              "publish",
              "retire",
              "assign",
              "reply"
            ]
          }
        }
      },
      "required": [
        "content",
        "receivedAt",
        "similar",
        "events",
        "mail",
        "actions"
      ]
    },
    "ReplyTemplate": {
      "type": "object",
      "description": "A text to begin replies with.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier."
        },
        "version": {
          "type": "integer",
          "description": "One more with each change.",
          "minimum": 1
        },
        "organization": {
          "$ref": "#/$defs/StaffOrganization",
          "description": "Whose it is; absent when it is everybody’s."
        },
        "title": {
          "type": "string",
          "description": "Name of the template.",
          "minLength": 1,
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
          "type": "string",
          "description": "Text. `{title}` and `{folio}` stand for those of the proposal.",
          "maxLength": 20000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "mayChange": {
          "type": "boolean",
          "description": "Whether who asks may change it."
        }
      },
      "required": [
        "id",
        "version",
        "title",
        "reasons",
        "mayChange"
      ]
    },
    "ReplyTemplates": {
      "type": "object",
      "description": "The templates one may use.",
      "properties": {
        "templates": {
          "type": "array",
          "description": "By title.",
          "items": {
            "$ref": "#/$defs/ReplyTemplate"
          }
        }
      },
      "required": [
        "templates"
      ]
    },
    "SaveTemplate": {
      "type": "object",
      "description": "Makes or changes a template.",
      "properties": {
        "version": {
          "type": "integer",
          "description": "Version that was read; 0 makes a new one.",
          "minimum": 0
        },
        "title": {
          "type": "string",
          "description": "Name of the template.",
          "minLength": 1,
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
          "type": "string",
          "description": "Text.",
          "maxLength": 20000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/Paragraphs"
            }
          ]
        },
        "shared": {
          "type": "boolean",
          "description": "Whether it is everybody’s; coordinators only."
        }
      },
      "required": [
        "version",
        "title",
        "reasons"
      ],
      "additionalProperties": false
    },
    "OwedByOrganization": {
      "type": "object",
      "description": "What an institution owes.",
      "properties": {
        "organization": {
          "$ref": "#/$defs/StaffOrganization",
          "description": "Absent for what is assigned to nobody: the secretariat’s."
        },
        "pending": {
          "type": "integer",
          "description": "Proposals without a reply.",
          "minimum": 0
        },
        "drafted": {
          "type": "integer",
          "description": "Of them, those with a draft.",
          "minimum": 0
        },
        "overdue": {
          "type": "integer",
          "description": "Of them, those whose day has passed.",
          "minimum": 0
        },
        "answered": {
          "type": "integer",
          "description": "Answered since the consultation began.",
          "minimum": 0
        },
        "oldest": {
          "type": "object",
          "description": "The one that has waited longest.",
          "properties": {
            "folio": {
              "$ref": "#/$defs/Identifier",
              "description": "Folio."
            },
            "since": {
              "$ref": "#/$defs/Day",
              "description": "Day it was put forward."
            },
            "days": {
              "type": "integer",
              "description": "Working days.",
              "minimum": 0
            }
          },
          "required": [
            "folio",
            "since",
            "days"
          ]
        },
        "waits": {
          "type": "object",
          "description": "Pending ones by working days waited.",
          "properties": {
            "upTo5": {
              "type": "integer",
              "description": "Up to 5.",
              "minimum": 0
            },
            "upTo10": {
              "type": "integer",
              "description": "6 to 10.",
              "minimum": 0
            },
            "upTo20": {
              "type": "integer",
              "description": "11 to 20.",
              "minimum": 0
            },
            "more": {
              "type": "integer",
              "description": "More than 20.",
              "minimum": 0
            }
          },
          "required": [
            "upTo5",
            "upTo10",
            "upTo20",
            "more"
          ]
        }
      },
      "required": [
        "pending",
        "drafted",
        "overdue",
        "answered",
        "waits"
      ]
    },
    "OwedReplies": {
      "type": "object",
      "description": "Who owes replies, to how many, since when.",
      "properties": {
        "today": {
          "$ref": "#/$defs/Day",
          "description": "Day the waits are counted to."
        },
        "organizations": {
          "type": "array",
          "description": "Institutions, the one that owes the oldest first.",
          "items": {
            "$ref": "#/$defs/OwedByOrganization"
          }
        },
        "total": {
          "$ref": "#/$defs/OwedByOrganization",
          "description": "All together."
        },
        "moderation": {
          "type": "integer",
          "description": "Proposals that wait to be read.",
          "minimum": 0
        }
      },
      "required": [
        "today",
        "organizations",
        "total",
        "moderation"
      ]
    },
    "SheetFinding": {
      "type": "object",
      "description": "Something about a row of a spreadsheet.",
      "properties": {
        "row": {
          "type": "integer",
          "description": "Row of the sheet; the heading is 1.",
          "minimum": 1
        },
        "column": {
          "type": "string",
          "description": "Heading of the column.",
          "minLength": 1,
          "maxLength": 2000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "folio": {
          "type": "string",
          "description": "What the row says its folio is.",
          "maxLength": 200
        },
        "code": {
          "type": "string",
          "description": "Stable code."
        },
        "text": {
          "type": "string",
          "description": "What is wrong and what to do, in the language asked for.",
          "minLength": 1,
          "maxLength": 2000,
          "allOf": [
            {
              "$ref": "#/$defs/NotBlank"
            },
            {
              "$ref": "#/$defs/OneLine"
            }
          ]
        },
        "severity": {
          "description": "An error keeps the whole sheet from being applied.",
          "type": "string",
          "enum": [
            "error",
            "notice"
          ]
        }
      },
      "required": [
        "row",
        "code",
        "text",
        "severity"
      ]
    },
    "SheetReport": {
      "type": "object",
      "description": "What a spreadsheet of replies would do, or did.",
      "properties": {
        "applied": {
          "type": "boolean",
          "description": "Whether the replies were published."
        },
        "rows": {
          "type": "integer",
          "description": "Rows below the heading.",
          "minimum": 0
        },
        "replies": {
          "type": "integer",
          "description": "Replies to publish, or published.",
          "minimum": 0
        },
        "unchanged": {
          "type": "integer",
          "description": "Rows that say what is published already.",
          "minimum": 0
        },
        "empty": {
          "type": "integer",
          "description": "Rows without a reply.",
          "minimum": 0
        },
        "errors": {
          "type": "integer",
          "description": "Rows with an error.",
          "minimum": 0
        },
        "findings": {
          "type": "array",
          "description": "At most 200.",
          "items": {
            "$ref": "#/$defs/SheetFinding"
          }
        }
      },
      "required": [
        "applied",
        "rows",
        "replies",
        "unchanged",
        "empty",
        "errors",
        "findings"
      ]
    },
    "RoundSector": {
      "type": "object",
      "description": "Ballots of a sector.",
      "properties": {
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "Which sector."
        },
        "name": {
          "type": "string",
          "description": "Its name; the identifier where the feed has none."
        },
        "ballots": {
          "type": "integer",
          "description": "Ballots that count.",
          "minimum": 0
        }
      },
      "required": [
        "sector",
        "name",
        "ballots"
      ]
    },
    "StaffRound": {
      "type": "object",
      "description": "A round people vote in, as the staff sees it: how many ballots, never what one says.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Identifier."
        },
        "version": {
          "type": "integer",
          "description": "One more each time it is closed or reopened.",
          "minimum": 0
        },
        "title": {
          "type": "string",
          "description": "Title."
        },
        "ballot": {
          "description": "How people vote.",
          "type": "string",
          "enum": [
            "ranking",
            "points"
          ]
        },
        "state": {
          "type": "string",
          "description": "planned: not yet; open: it takes ballots; ended: it takes none any more and waits to be closed; closed: counted and published.",
          "enum": [
            "planned",
            "open",
            "ended",
            "closed"
          ]
        },
        "start": {
          "$ref": "#/$defs/FlexibleDate",
          "description": "First day."
        },
        "end": {
          "$ref": "#/$defs/FlexibleDate",
          "description": "Last day."
        },
        "minimum": {
          "type": "integer",
          "description": "Votes of fewer people are not published apart.",
          "minimum": 1
        },
        "ballots": {
          "type": "integer",
          "description": "Ballots that count.",
          "minimum": 0
        },
        "withCode": {
          "type": "integer",
          "description": "Of them, those with an invitation code.",
          "minimum": 0
        },
        "withdrawn": {
          "type": "integer",
          "description": "Ballots that were withdrawn.",
          "minimum": 0
        },
        "codes": {
          "type": "integer",
          "description": "Invitation codes that were made.",
          "minimum": 0
        },
        "sectors": {
          "type": "array",
          "description": "Ballots by sector, zeros included.",
          "items": {
            "$ref": "#/$defs/RoundSector"
          }
        },
        "closedAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was closed."
        },
        "closedBy": {
          "type": "string",
          "description": "Name of who closed it."
        },
        "reason": {
          "type": "string",
          "description": "Why it was closed, or reopened, the last time."
        },
        "mayReopen": {
          "type": "boolean",
          "description": "Whether it can be opened again: not once its ballots were erased."
        }
      },
      "required": [
        "id",
        "version",
        "title",
        "ballot",
        "state",
        "minimum",
        "ballots",
        "withCode",
        "withdrawn",
        "codes",
        "sectors",
        "mayReopen"
      ]
    },
    "StaffRounds": {
      "type": "object",
      "description": "The rounds people vote in.",
      "properties": {
        "rounds": {
          "type": "array",
          "description": "Those that are open come first, then those that wait to be closed.",
          "items": {
            "$ref": "#/$defs/StaffRound"
          }
        }
      },
      "required": [
        "rounds"
      ]
    },
    "RoundDecision": {
      "type": "object",
      "description": "Closes a round, or opens it again.",
      "properties": {
        "version": {
          "type": "integer",
          "description": "Version that was read.",
          "minimum": 0
        },
        "reason": {
          "type": "string",
          "description": "Why, for the record.",
          "minLength": 1,
          "maxLength": 2000,
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
        "version",
        "reason"
      ],
      "additionalProperties": false
    },
    "StaffMeeting": {
      "type": "object",
      "description": "A meeting one can register for here, and how its registrations stand.",
      "properties": {
        "id": {
          "$ref": "#/$defs/Identifier",
          "description": "Meeting of the feed."
        },
        "title": {
          "type": "string",
          "description": "Its title in the feed, or the identifier when the feed does not know it any more.",
          "minLength": 1
        },
        "start": {
          "$ref": "#/$defs/LocalDateTime",
          "description": "When it begins; absent when the feed does not know it any more."
        },
        "timeZone": {
          "$ref": "#/$defs/TimeZone",
          "description": "Zone of start; absent when the feed does not know the meeting any more."
        },
        "status": {
          "description": "Absent means it stands.",
          "$comment": "schema.org eventStatus: EventScheduled, EventRescheduled, EventCancelled; iCalendar STATUS",
          "type": "string",
          "enum": [
            "scheduled",
            "moved",
            "cancelled"
          ]
        },
        "organizer": {
          "$ref": "#/$defs/Party",
          "description": "Who calls it.",
          "$comment": "schema.org organizer; iCalendar ORGANIZER; Popolo organization_id"
        },
        "facilitator": {
          "$ref": "#/$defs/Party",
          "description": "Who leads it."
        },
        "seats": {
          "type": "integer",
          "description": "Seats in all; absent when there is no limit.",
          "minimum": 0
        },
        "seated": {
          "type": "integer",
          "description": "People with a seat.",
          "minimum": 0
        },
        "waiting": {
          "type": "integer",
          "description": "People on the waiting list.",
          "minimum": 0
        },
        "cancelled": {
          "type": "integer",
          "description": "Registrations that were cancelled.",
          "minimum": 0
        },
        "marked": {
          "type": "integer",
          "description": "People marked as present or absent.",
          "minimum": 0
        },
        "attended": {
          "type": "integer",
          "description": "People who came, walk-ins too; absent until attendance was saved.",
          "minimum": 0
        },
        "open": {
          "type": "boolean",
          "description": "Whether registrations are taken now."
        }
      },
      "required": [
        "id",
        "title",
        "seated",
        "waiting",
        "cancelled",
        "marked",
        "open"
      ]
    },
    "StaffMeetings": {
      "type": "object",
      "description": "The meetings whose registrations one may see, by when they begin.",
      "properties": {
        "meetings": {
          "type": "array",
          "description": "Meetings that take registrations here, or have some.",
          "items": {
            "$ref": "#/$defs/StaffMeeting"
          }
        }
      },
      "required": [
        "meetings"
      ]
    },
    "StaffRegistration": {
      "type": "object",
      "description": "A registration as the organizers see it. Its e-mail address is not told.",
      "properties": {
        "code": {
          "$ref": "#/$defs/RegistrationCode"
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
        "accessNeeds": {
          "type": "string",
          "description": "What was said to be needed; absent once it is erased."
        },
        "state": {
          "$ref": "#/$defs/RegistrationState"
        },
        "position": {
          "type": "integer",
          "description": "Place on the waiting list, from 1; only while it waits.",
          "minimum": 1
        },
        "attended": {
          "description": "Whether the person came; null while it is not marked.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "registeredAt": {
          "$ref": "#/$defs/Instant",
          "description": "When it was received."
        },
        "hasEmail": {
          "type": "boolean",
          "description": "Whether the person can be told by e-mail."
        }
      },
      "required": [
        "code",
        "sector",
        "state",
        "attended",
        "registeredAt",
        "hasEmail"
      ]
    },
    "WalkIns": {
      "type": "object",
      "description": "People of one sector who came without a registration.",
      "properties": {
        "sector": {
          "$ref": "#/$defs/Identifier",
          "description": "The sector."
        },
        "count": {
          "type": "integer",
          "description": "People.",
          "minimum": 0,
          "maximum": 100000
        }
      },
      "required": [
        "sector",
        "count"
      ],
      "additionalProperties": false
    },
    "AttendanceMark": {
      "type": "object",
      "description": "Whether a person who registered came.",
      "properties": {
        "code": {
          "$ref": "#/$defs/RegistrationCode"
        },
        "attended": {
          "description": "Whether they came; null takes the mark back.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "code",
        "attended"
      ],
      "additionalProperties": false
    },
    "SaveAttendance": {
      "type": "object",
      "description": "Marks who came. Registrations that are not named keep their marks; walk-ins are replaced.",
      "properties": {
        "version": {
          "type": "integer",
          "description": "Version of the attendance that was read.",
          "minimum": 0
        },
        "marks": {
          "type": "array",
          "description": "Marks that change.",
          "items": {
            "$ref": "#/$defs/AttendanceMark"
          },
          "maxItems": 500
        },
        "walkIns": {
          "type": "array",
          "description": "Everybody who came without a registration, a sector each.",
          "items": {
            "$ref": "#/$defs/WalkIns"
          },
          "maxItems": 100
        }
      },
      "required": [
        "version",
        "marks",
        "walkIns"
      ],
      "additionalProperties": false
    },
    "MeetingRegistrations": {
      "type": "object",
      "description": "The registrations of a meeting: with a seat, then waiting, then cancelled, each in order of arrival.",
      "properties": {
        "meeting": {
          "$ref": "#/$defs/StaffMeeting"
        },
        "version": {
          "type": "integer",
          "description": "Version of the attendance, for saving it; 0 before it was first saved.",
          "minimum": 0
        },
        "registrations": {
          "type": "array",
          "description": "Registrations.",
          "items": {
            "$ref": "#/$defs/StaffRegistration"
          }
        },
        "walkIns": {
          "type": "array",
          "description": "People who came without a registration.",
          "items": {
            "$ref": "#/$defs/WalkIns"
          }
        },
        "choices": {
          "type": "object",
          "description": "What there is to choose from.",
          "properties": {
            "regions": {
              "type": "array",
              "description": "Regions.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            },
            "sectors": {
              "type": "array",
              "description": "Sectors.",
              "items": {
                "$ref": "#/$defs/QueueChoice"
              }
            }
          },
          "required": [
            "regions",
            "sectors"
          ]
        }
      },
      "required": [
        "meeting",
        "version",
        "registrations",
        "walkIns",
        "choices"
      ]
    },
    "RegistrationCode": {
      "type": "string",
      "description": "Name of a registration, for people to write down: T, year and six letters or digits of which the last is a check, such as T-2026-0K3F-7Q. It cannot be taken for a folio.",
      "pattern": "^T-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$"
    },
    "Identifier": {
      "type": "string",
      "description": "Stable identifier, unique in its collection; safe in a URL.",
      "$comment": "schema.org identifier; Popolo id",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
      "maxLength": 120
    },
    "Instant": {
      "type": "string",
      "description": "Moment in UTC, YYYY-MM-DDTHH:MM:SSZ (RFC 3339).",
      "$comment": "RFC 3339 date-time; iCalendar DATE-TIME with UTC time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z$"
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
    "TimeZone": {
      "type": "string",
      "description": "IANA time zone name, such as America/Santiago.",
      "$comment": "IANA Time Zone Database; iCalendar TZID",
      "pattern": "^[A-Za-z][A-Za-z0-9_+/-]*$",
      "maxLength": 60
    },
    "LocalDateTime": {
      "type": "string",
      "description": "Wall time YYYY-MM-DDTHH:MM in the zone of the meeting, or a day YYYY-MM-DD for an all-day meeting.",
      "$comment": "ISO 8601 date and time; iCalendar DATE-TIME with local time and TZID, or DATE",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?)?$"
    },
    "Paragraphs": {
      "type": "string",
      "description": "Text without control characters other than line feeds, carriage returns and tabs.",
      "pattern": "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]*$"
    },
    "NotBlank": {
      "type": "string",
      "description": "Text with something to read in it.",
      "pattern": "\\S"
    },
    "FlexibleDate": {
      "type": "string",
      "description": "YYYY-MM-DD, YYYY-MM, YYYY, or free text as it was agreed (\"A la brevedad\"). Only the first three can be overdue.",
      "$comment": "ISO 8601 calendar date, also of reduced precision, as in Popolo",
      "minLength": 1,
      "maxLength": 200
    },
    "OneLine": {
      "type": "string",
      "description": "Text without line breaks, tabs or other control characters, so that it can stand in a header or a table.",
      "pattern": "^[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*$"
    },
    "Day": {
      "type": "string",
      "description": "Calendar day, YYYY-MM-DD (ISO 8601).",
      "$comment": "ISO 8601 calendar date; iCalendar DATE",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
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
    "Language": {
      "type": "string",
      "description": "BCP 47 language tag.",
      "$comment": "BCP 47 (RFC 5646); schema.org inLanguage",
      "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
      "maxLength": 35
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
