//! The catalogue of codes. A code is never reused and never changes its meaning.

use std::fmt;

/// What a code is about; groups codes for callers that branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The bytes: empty, not XML, wrong encoding, unreadable.
    Input,
    /// The XML is not well formed.
    Xml,
    /// A configured limit was reached.
    Limit,
    /// A profile is wrong or does not fit.
    Profile,
    /// An order lacks or contradicts something.
    Order,
    /// Settings are wrong.
    Settings,
    /// A table or JSON is wrong: a CSV of orders, of customers, of articles.
    Data,
    /// Planning, outcomes and the ledger.
    Plan,
    /// The matcher or its index.
    Matching,
    /// The database that Intakt keeps.
    Store,
    /// The caller used the interface wrongly, or a callback of the host failed.
    Usage,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $kind:ident;)+) => {
        /// The stable code of a [`Problem`](super::Problem).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &[Code] = &[$(Code::$variant,)+];

            /// The code as it appears in messages, JSON and documentation.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $text,)+ }
            }

            /// What the code is about.
            pub fn kind(self) -> Kind {
                match self { $(Code::$variant => Kind::$kind,)+ }
            }

            /// The cause and the mend, as the catalogue of errors prints them.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

codes! {
    // input: the bytes
    /// The input has no bytes. Check that the file was transferred completely.
    InputEmpty = "input.empty", Input;
    /// The input is not XML (an image, a PDF, an HTML error page, a PHP warning). Ask the shop for the XML itself.
    InputNotXml = "input.not_xml", Input;
    /// The input is packed in a way that is not read (bzip2, xz, 7-Zip, Zstandard), or is a zip archive where a single
    /// document is needed. Unpack it first.
    InputCompressed = "input.compressed", Input;
    /// A gzip file or zip archive is damaged, cut off or locked. Transfer it again, without a password.
    InputArchive = "input.archive", Input;
    /// The encoding is not supported (UTF-32, an unknown label). Set `charset` in the profile.
    InputCharsetUnknown = "input.charset_unknown", Input;
    /// The bytes do not fit the declared encoding. Correct the declaration or set `charset`.
    InputCharsetLie = "input.charset_lie", Input;
    /// The bytes are not valid in the encoding in force.
    InputCharsetInvalid = "input.charset_invalid", Input;
    /// Reading from the source failed.
    InputRead = "input.read", Input;

    // xml: well-formedness
    /// The document ends inside an element; the file was cut off. Transfer it again.
    XmlTruncated = "xml.truncated", Xml;
    /// A second document or root element follows the first.
    XmlSecondRoot = "xml.second_root", Xml;
    /// Text stands outside the root element.
    XmlTextOutsideRoot = "xml.text_outside_root", Xml;
    /// A control character that XML forbids.
    XmlControlCharacter = "xml.control_character", Xml;
    /// An end tag does not match its start tag.
    XmlMismatchedTag = "xml.mismatched_tag", Xml;
    /// A tag, attribute, comment or declaration is malformed.
    XmlSyntax = "xml.syntax", Xml;
    /// An attribute stands twice in one tag.
    XmlDuplicateAttribute = "xml.duplicate_attribute", Xml;
    /// An entity or character reference that cannot be resolved, or an ampersand that is not escaped.
    XmlReference = "xml.reference", Xml;
    /// A namespace prefix without a declaration, or a declaration that XML forbids.
    XmlPrefix = "xml.prefix", Xml;

    // limits
    /// Elements are nested too deeply.
    LimitDepth = "limit.depth", Limit;
    /// One record is larger than allowed.
    LimitRecordBytes = "limit.record_bytes", Limit;
    /// The input is larger than allowed.
    LimitInputBytes = "limit.input_bytes", Limit;
    /// A packed input unpacks to more than allowed.
    LimitUnpacked = "limit.unpacked", Limit;
    /// An archive has too many entries.
    LimitEntries = "limit.entries", Limit;
    /// One record has too many elements.
    LimitElements = "limit.elements", Limit;
    /// One element has too many attributes.
    LimitAttributes = "limit.attributes", Limit;
    /// One text is longer than allowed.
    LimitTextBytes = "limit.text_bytes", Limit;
    /// One order has too many lines.
    LimitLines = "limit.lines", Limit;
    /// The expressions of the profile look at too many nodes of one record. Write shorter ways than `//`.
    LimitXpath = "limit.xpath", Limit;
    /// The part of the document before its records is larger than allowed.
    LimitHeaderBytes = "limit.header_bytes", Limit;
    /// The content of an attachment is larger than allowed.
    LimitAttachmentBytes = "limit.attachment_bytes", Limit;
    /// Rows to group and elements to join, which are kept in memory, are larger than allowed.
    LimitIndexBytes = "limit.index_bytes", Limit;

    // profiles
    /// The profile is not valid TOML.
    ProfileSyntax = "profile.syntax", Profile;
    /// A key that no profile has.
    ProfileUnknownKey = "profile.unknown_key", Profile;
    /// A key that every profile needs is missing.
    ProfileMissingKey = "profile.missing_key", Profile;
    /// A value of the wrong type or outside its choices.
    ProfileValue = "profile.value", Profile;
    /// An XPath expression that does not parse or that names what does not exist.
    ProfileXpath = "profile.xpath", Profile;
    /// A table is named that the profile does not have.
    ProfileTable = "profile.table", Profile;
    /// A parameter is named that the profile does not have, or is given a value of another type.
    ProfileParameter = "profile.parameter", Profile;
    /// A table or a decision that no rule of the profile uses.
    ProfileUnused = "profile.unused", Profile;
    /// A row of a table or of a decision that can never be hit.
    ProfileUnreachable = "profile.unreachable", Profile;
    /// A word of the profile grammar that this version parses and does not yet apply.
    ProfileNotYet = "profile.not_yet", Profile;
    /// Layers that form a circle or extend a profile that is not known.
    ProfileExtends = "profile.extends", Profile;
    /// No profile fits the document.
    ProfileNoneFits = "profile.none_fits", Profile;
    /// Several profiles fit the document equally well.
    ProfileAmbiguous = "profile.ambiguous", Profile;
    /// The profile that was asked for does not exist.
    ProfileUnknown = "profile.unknown", Profile;
    /// The profile that was forced does not fit: no record was found in the document.
    ProfileNoRecords = "profile.no_records", Profile;
    /// The files given are not the documents that the profile reads together: one is missing, there twice, or of another profile.
    ProfileDocuments = "profile.documents", Profile;

    // orders
    /// A required value is missing.
    OrderMissing = "order.missing", Order;
    /// A text is not a number under the profile's number format.
    OrderNumber = "order.number", Order;
    /// A text is not a date in any of the profile's formats.
    OrderDate = "order.date", Order;
    /// A text that is not true or false.
    OrderBool = "order.bool", Order;
    /// A value outside the choices of its field.
    OrderChoice = "order.choice", Order;
    /// A lookup table has no row for the value.
    OrderTableMiss = "order.table_miss", Order;
    /// Several rows of a decision fit of which only one may.
    OrderDecision = "order.decision", Order;
    /// Lines that a filter of the profile leaves out of the order.
    OrderLineSkipped = "order.line_skipped", Order;
    /// The amount of a line or charge that is to be moved cannot be told exactly.
    OrderLift = "order.lift", Order;
    /// The content of an attachment is not what was said about it.
    OrderAttachment = "order.attachment", Order;
    /// The totals of the order do not add up.
    OrderTotals = "order.totals", Order;
    /// A check digit is wrong; the number may be mistyped.
    OrderCheckDigit = "order.check_digit", Order;
    /// An element or attribute that no rule read.
    OrderUnread = "order.unread", Order;
    /// A rule that matched nothing in the whole input.
    OrderRuleUnmatched = "order.rule_unmatched", Order;
    /// A text could not be split into its parts.
    OrderSplit = "order.split", Order;
    /// Amounts of several currencies in one order.
    OrderCurrencies = "order.currencies", Order;
    /// A row without a key, a record whose other half is missing in the joined document, or a joined element that no record refers to.
    OrderOrphan = "order.orphan", Order;
    /// Several elements of the joined document have the key that a record refers to.
    OrderAmbiguousJoin = "order.ambiguous_join", Order;
    /// A row of the document cannot be read, so that nobody knows which order it is a line of.
    OrderRowLost = "order.row_lost", Order;
    /// An element or attribute that is new, or gone, since an earlier file of the same shop. Look whether the profile has
    /// to follow.
    OrderDrift = "order.drift", Order;

    // settings
    /// The settings are not valid TOML.
    SettingsSyntax = "settings.syntax", Settings;
    /// A setting that does not exist.
    SettingsUnknownKey = "settings.unknown_key", Settings;
    /// A value of the wrong type or outside its choices.
    SettingsValue = "settings.value", Settings;

    // tables and data given by the host
    /// A column that is needed is missing.
    DataMissingColumn = "data.missing_column", Data;
    /// A column that is not known.
    DataUnknownColumn = "data.unknown_column", Data;
    /// A row whose number of cells differs from the header's, or whose quotes do not fit.
    DataRow = "data.row", Data;
    /// Two columns with the same name.
    DataDuplicateColumn = "data.duplicate_column", Data;
    /// Two rows with the same id.
    DataDuplicateId = "data.duplicate_id", Data;
    /// A cell whose text is not of the column's type.
    DataValue = "data.value", Data;

    // plans
    /// A plan was made on an older state of the host's data.
    PlanStale = "plan.stale", Plan;
    /// An outcome for an action that the plan does not have, or that was settled otherwise before.
    PlanOutcome = "plan.outcome", Plan;
    /// An order was given a second time with other content.
    PlanChanged = "plan.changed", Plan;
    /// A saved ledger is damaged or of another version. Use the last good copy.
    PlanLedger = "plan.ledger", Plan;
    /// The classes of a run do not add up to the records that were read. A defect of the program; report it.
    PlanAccount = "plan.account", Plan;
    /// A plan cannot be written as JSON.
    PlanJson = "plan.json", Plan;

    // matching
    /// Keys of another key scheme than the matcher's.
    MatchingScheme = "matching.scheme", Matching;
    /// So many parties share a key that they are not compared for it alone (`block_limit`). Look for what stands in the list
    /// very often: a default name or address, an import that ran twice.
    MatchingCrowded = "matching.crowded", Matching;
    /// A saved index is damaged, or is none. Use the last good copy, or fill an index from the address book.
    MatchingIndex = "matching.index", Matching;
    /// A saved index is of another version of the format. Fill an index from the address book and save it.
    MatchingIndexVersion = "matching.index_version", Matching;
    /// A saved index is cut off. Use the last good copy, or fill an index from the address book.
    MatchingIndexTruncated = "matching.index_truncated", Matching;

    // the database
    /// The database cannot be opened: the file or its folder is not there, or may not be used.
    StoreOpen = "store.open", Store;
    /// The file is no SQLite database, or one of another program. Name another file; it is left as it is.
    StoreNotDatabase = "store.not_database", Store;
    /// The database was written by a newer version of Intakt. Use that version.
    StoreNewer = "store.newer", Store;
    /// The database may only be read.
    StoreReadOnly = "store.read_only", Store;
    /// The disk is full, or the file may not grow. Make room and run it again; nothing was half-written.
    StoreFull = "store.full", Store;
    /// Another program is writing to the database. Try again when it is done.
    StoreLocked = "store.locked", Store;
    /// The database is damaged, or holds what no version of Intakt writes. Use the last good copy.
    StoreDamaged = "store.damaged", Store;
    /// The key of the keyed hashes is missing or another one than the database was made with.
    StoreKey = "store.key", Store;
    /// Another machine has the lease of what was to be done. It ends by itself.
    StoreLease = "store.lease", Store;
    /// The database reports an error that has no code of its own.
    StoreFailed = "store.failed", Store;

    // usage
    /// A parameter of a call is wrong.
    UsageParameter = "usage.parameter", Usage;
    /// A callback or trait of the host failed.
    UsageHost = "usage.host", Usage;
    /// The handle is in use by another call, on another thread or further up on this one. Give each thread its own.
    UsageBusy = "usage.busy", Usage;
    /// A call on the handle met a defect of Intakt and was stopped half done. Free the handle and make a new one.
    UsagePoisoned = "usage.poisoned", Usage;
    /// The call met a defect of Intakt and was stopped. Report it with the input, if that may be told.
    UsageDefect = "usage.defect", Usage;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn texts_are_unique_and_name_their_kind() {
        let mut texts: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        for code in Code::ALL {
            let group = format!("{:?}", code.kind()).to_lowercase();
            assert!(code.as_str().starts_with(&format!("{group}.")), "{code} is not of kind {group}");
            assert!(!code.explanation().is_empty());
        }
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), Code::ALL.len());
    }
}
