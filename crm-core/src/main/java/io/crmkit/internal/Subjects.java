package io.crmkit.internal;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.error.NotFoundException;
import io.crmkit.history.Subject;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import java.util.List;
import java.util.Optional;

/** How the history and errors name documents and master records. */
public final class Subjects {

    static final String OPPORTUNITY = "opportunity";
    static final String CONTACT_RECORD = "contact_record";
    static final String REPLY = "reply";
    static final String CONTACT_PERSON = "contact_person";
    static final String DICTIONARY = "dictionary";
    static final String DICTIONARY_VALUE = "dictionary_value";
    static final String LEDGER = "ledger";

    private Subjects() {}

    public static Subject of(OpportunityId id) {
        return new Subject(OPPORTUNITY, id.toString());
    }

    public static Subject of(RecordId id) {
        return new Subject(CONTACT_RECORD, id.toString());
    }

    static Subject of(Reply reply) {
        return new Subject(REPLY, reply.record() + "/" + reply.number());
    }

    static Subject of(LedgerId id) {
        return new Subject(id.kind().word(), id.toString());
    }

    static Subject of(ContactPersonId id) {
        return new Subject(CONTACT_PERSON, id.toString());
    }

    static Subject of(Dictionary dictionary) {
        return new Subject(DICTIONARY, dictionary.word());
    }

    static Subject of(DictionaryValueId id) {
        return new Subject(DICTIONARY_VALUE, id.toString());
    }

    /** The opportunity that is the root of a subject, if one is. */
    static Optional<OpportunityId> rootOf(Subject subject) {
        if (!List.of(OPPORTUNITY, CONTACT_RECORD, REPLY).contains(subject.kind())) {
            return Optional.empty();
        }
        try {
            return Optional.of(OpportunityId.parse(subject.id().split("/", 2)[0]));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** @throws NotFoundException if the subject is no opportunity */
    static OpportunityId opportunity(Subject subject) {
        return Optional.of(subject)
                .filter(named -> named.kind().equals(OPPORTUNITY))
                .flatMap(Subjects::rootOf)
                .orElseThrow(() -> notFound(subject.kind(), subject.id()));
    }

    /** What was named is not there, in words for its kind. */
    static NotFoundException notFound(String kind, Object id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, Localized.word("kind", kind), id);
    }

    static Subject ofLedger(String name) {
        return new Subject(LEDGER, name);
    }
}
