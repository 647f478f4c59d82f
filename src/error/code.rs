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
    /// The folder that is watched.
    Watch,
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
    /// The bytes are not valid in the encoding in force. Send the file again in the encoding that it declares, or set
    /// `charset` to the real one.
    InputCharsetInvalid = "input.charset_invalid", Input;
    /// Reading from the source failed. Look at the disk, the network share or the program that pipes the data, then
    /// read again.
    InputRead = "input.read", Input;

    // xml: well-formedness
    /// The document ends inside an element; the file was cut off. Transfer it again.
    XmlTruncated = "xml.truncated", Xml;
    /// A second document or root element follows the first. Send one document a file, or a list of orders below one
    /// root.
    XmlSecondRoot = "xml.second_root", Xml;
    /// Text stands outside the root element. Remove what stands before or behind the document: a warning of the shop's
    /// program, a mail footer.
    XmlTextOutsideRoot = "xml.text_outside_root", Xml;
    /// A control character that XML forbids. Remove the character where the text comes from, often copied into a form.
    XmlControlCharacter = "xml.control_character", Xml;
    /// An end tag does not match its start tag. The program that writes the file must close elements in the order it
    /// opened them.
    XmlMismatchedTag = "xml.mismatched_tag", Xml;
    /// A tag, attribute, comment or declaration is malformed. Correct the place that is named; the file was likely put
    /// together as text instead of by an XML library.
    XmlSyntax = "xml.syntax", Xml;
    /// An attribute stands twice in one tag. Remove one of them.
    XmlDuplicateAttribute = "xml.duplicate_attribute", Xml;
    /// An entity or character reference that cannot be resolved, or an ampersand that is not escaped. Write `&amp;`
    /// for an ampersand; declare no entities, since none is read.
    XmlReference = "xml.reference", Xml;
    /// A namespace prefix without a declaration, or a declaration that XML forbids. Declare the prefix with `xmlns:`
    /// on the element or above it.
    XmlPrefix = "xml.prefix", Xml;

    // limits
    /// Elements are nested too deeply. Look whether it is an order at all; else raise the limit `depth`.
    LimitDepth = "limit.depth", Limit;
    /// One record is larger than allowed. Look whether the path of the records selects single orders; else raise the
    /// limit `record_bytes`.
    LimitRecordBytes = "limit.record_bytes", Limit;
    /// The input is larger than allowed. Split the file, or raise the limit `input_bytes`.
    LimitInputBytes = "limit.input_bytes", Limit;
    /// A packed input unpacks to more than allowed. It may be a decompression bomb. Unpack it by hand and look; else
    /// raise `unpacked_bytes` or `unpacked_ratio`.
    LimitUnpacked = "limit.unpacked", Limit;
    /// An archive has too many entries. Split the archive, or raise the limit `entries`.
    LimitEntries = "limit.entries", Limit;
    /// One record has too many elements. Look whether the path of the records selects single orders; else raise the
    /// limit `nodes`.
    LimitElements = "limit.elements", Limit;
    /// One element has too many attributes. Look whether it is an order at all; else raise the limit `attributes`.
    LimitAttributes = "limit.attributes", Limit;
    /// One text is longer than allowed. Have files sent beside the order and not in it, or raise the limit
    /// `text_bytes`.
    LimitTextBytes = "limit.text_bytes", Limit;
    /// One order has too many lines. Look whether rows of several orders were taken for one; else raise the limit
    /// `lines`.
    LimitLines = "limit.lines", Limit;
    /// The expressions of the profile look at too many nodes of one record. Write shorter ways than `//`.
    LimitXpath = "limit.xpath", Limit;
    /// The part of the document before its records is larger than allowed. Look whether the path of the records is
    /// right; else raise the limit `header_bytes`.
    LimitHeaderBytes = "limit.header_bytes", Limit;
    /// The content of an attachment is larger than allowed. Have the file sent beside the order, or raise the limit
    /// `attachment_bytes`.
    LimitAttachmentBytes = "limit.attachment_bytes", Limit;
    /// Rows to group and elements to join, which are kept in memory, are larger than allowed. Split the input, or
    /// raise the limit `index_bytes`.
    LimitIndexBytes = "limit.index_bytes", Limit;

    // profiles
    /// The profile is not valid TOML. Correct the place that is named.
    ProfileSyntax = "profile.syntax", Profile;
    /// A key that no profile has. Take the name that is suggested, or look it up in the reference of profiles.
    ProfileUnknownKey = "profile.unknown_key", Profile;
    /// A key that every profile needs is missing. Write it down.
    ProfileMissingKey = "profile.missing_key", Profile;
    /// A value of the wrong type or outside its choices. Write one of what is expected.
    ProfileValue = "profile.value", Profile;
    /// An XPath expression that does not parse or that names what does not exist. Correct the expression at the place
    /// of the caret; `profiles eval` tries one out.
    ProfileXpath = "profile.xpath", Profile;
    /// A table is named that the profile does not have. Write the table, or take the name that is suggested.
    ProfileTable = "profile.table", Profile;
    /// A parameter is named that the profile does not have, or is given a value of another type. Declare it in
    /// `[parameters]`, or give a value of its type.
    ProfileParameter = "profile.parameter", Profile;
    /// A table or a decision that no rule of the profile uses. Use it or remove it; the name of the rule may be
    /// misspelt.
    ProfileUnused = "profile.unused", Profile;
    /// A row of a table or of a decision that can never be hit. Remove the row, or move it before the one that takes
    /// everything.
    ProfileUnreachable = "profile.unreachable", Profile;
    /// A word of the profile grammar that this version parses and does not yet apply. Use another word, or a newer
    /// version.
    ProfileNotYet = "profile.not_yet", Profile;
    /// Layers that form a circle or extend a profile that is not known. Give the layer below its right name, or load
    /// it first.
    ProfileExtends = "profile.extends", Profile;
    /// No profile fits the document. Name the profile with `--profile`, correct the file, or write a profile for it
    /// (`profiles new`).
    ProfileNoneFits = "profile.none_fits", Profile;
    /// Several profiles fit the document equally well. Name one of them with `--profile`, or give one more conditions
    /// in `[detect]`.
    ProfileAmbiguous = "profile.ambiguous", Profile;
    /// The profile that was asked for does not exist. Take the name that is suggested; `intakt profiles` lists all.
    ProfileUnknown = "profile.unknown", Profile;
    /// The profile that was forced does not fit: no record was found in the document. Use the profile that fits the
    /// document, or leave it to be found.
    ProfileNoRecords = "profile.no_records", Profile;
    /// The files given are not the documents that the profile reads together: one is missing, there twice, or of
    /// another profile. Give the files that belong together in one call.
    ProfileDocuments = "profile.documents", Profile;

    // orders
    /// A required value is missing. The shop must send it, or the profile must read it elsewhere or give a default.
    OrderMissing = "order.missing", Order;
    /// A text is not a number under the profile's number format. Set the decimal sign of the profile, or have the shop
    /// mend the value.
    OrderNumber = "order.number", Order;
    /// A text is not a date in any of the profile's formats. Add the format to `dates` of the profile.
    OrderDate = "order.date", Order;
    /// A text that is not true or false. Give the rule a table for the words of the shop.
    OrderBool = "order.bool", Order;
    /// A value outside the choices of its field. Give the rule a table for the words of the shop.
    OrderChoice = "order.choice", Order;
    /// A lookup table has no row for the value. Add a row to the table, or state another `miss`.
    OrderTableMiss = "order.table_miss", Order;
    /// Several rows of a decision fit of which only one may. Make the conditions exclude one another, or set `hit =
    /// "first"`.
    OrderDecision = "order.decision", Order;
    /// Lines that a filter of the profile leaves out of the order. Nothing is to be done if the filter is meant; else
    /// correct its condition.
    OrderLineSkipped = "order.line_skipped", Order;
    /// The amount of a line or charge that is to be moved cannot be told exactly. Have the shop send the amount with
    /// its tax, or leave line and charge where they are.
    OrderLift = "order.lift", Order;
    /// The content of an attachment is not what was said about it. Have the file sent again.
    OrderAttachment = "order.attachment", Order;
    /// The totals of the order do not add up. Look which line, charge or discount the profile does not read, or how
    /// the shop rounds.
    OrderTotals = "order.totals", Order;
    /// Tax that cannot be told or relied on: a rate that the country does not have, a charge of which nobody says under which
    /// rate it falls, a missing tax code, a sale without tax whose conditions are not met. Have the profile read the rate, add
    /// the row to the table of tax codes, or ask the customer for a valid VAT id.
    OrderTax = "order.tax", Order;
    /// A voucher of which nobody says whether it is a discount or a payment. Set `voucher` in the settings to what vouchers of
    /// the shop are.
    OrderVoucher = "order.voucher", Order;
    /// An amount that cannot be right by itself: too many digits, more paid than asked for, an exchange factor that is no
    /// number. Look whether the profile reads the right fields, and ask the shop.
    OrderAmounts = "order.amounts", Order;
    /// A check digit is wrong; the number may be mistyped. Compare the number with the card or paper it was taken
    /// from.
    OrderCheckDigit = "order.check_digit", Order;
    /// An element or attribute that no rule read. Write a rule for it, or name it in `[records.ignore]`.
    OrderUnread = "order.unread", Order;
    /// A rule that matched nothing in the whole input. Look whether its path is misspelt; a rule for something rare is
    /// right as it is.
    OrderRuleUnmatched = "order.rule_unmatched", Order;
    /// A text could not be split into its parts. Correct the text, or read its parts from fields of their own.
    OrderSplit = "order.split", Order;
    /// Amounts of several currencies in one order. Ask the sender for one currency; amounts are not converted.
    OrderCurrencies = "order.currencies", Order;
    /// A row without a key, a record whose other half is missing in the joined document, or a joined element that no
    /// record refers to. Have the missing half sent, or look whether both sides are joined by the right key.
    OrderOrphan = "order.orphan", Order;
    /// Several elements of the joined document have the key that a record refers to. Have the shop send the element
    /// once, or join by another key.
    OrderAmbiguousJoin = "order.ambiguous_join", Order;
    /// A record holds several orders as text where one is read. Say in `each` of `[records.embedded.NAME]` which elements
    /// are orders.
    OrderSeveral = "order.several", Order;
    /// A row of the document cannot be read, so that nobody knows which order it is a line of. Correct the row and
    /// read the file again.
    OrderRowLost = "order.row_lost", Order;
    /// An element or attribute that is new, or gone, since an earlier file of the same shop. Look whether the profile has
    /// to follow.
    OrderDrift = "order.drift", Order;

    // settings
    /// The settings are not valid TOML. Correct the place that is named.
    SettingsSyntax = "settings.syntax", Settings;
    /// A setting that does not exist. Take the name that is suggested; docs/settings.md lists all.
    SettingsUnknownKey = "settings.unknown_key", Settings;
    /// A value of the wrong type or outside its choices. Write one of what is expected.
    SettingsValue = "settings.value", Settings;

    // tables and data given by the host
    /// A column that is needed is missing. Add the column, or say with `--columns` which of yours it is.
    DataMissingColumn = "data.missing_column", Data;
    /// A column that is not known. Take the name that is suggested, or say with `--columns` what it is.
    DataUnknownColumn = "data.unknown_column", Data;
    /// A row whose number of cells differs from the header's, or whose quotes do not fit. Correct the quotes and
    /// separators of the row.
    DataRow = "data.row", Data;
    /// Two columns with the same name. Rename or remove one of them.
    DataDuplicateColumn = "data.duplicate_column", Data;
    /// Two rows with the same id. Remove one of the rows; an id means one party or article.
    DataDuplicateId = "data.duplicate_id", Data;
    /// A cell whose text is not of the column's type. Correct the cell.
    DataValue = "data.value", Data;
    /// A text that a list is to be written with has a character that the charset lacks or XML forbids. Choose UTF-8, or mend
    /// the text.
    DataUnwritable = "data.unwritable", Data;
    /// The bytes of a list could not be handed on. Look at the disk, the network share or the program that takes the data, then
    /// write it again.
    DataWrite = "data.write", Data;

    // plans
    /// A plan was made on an older state of the host's data. Make the plan again; only what has changed since is
    /// concerned.
    PlanStale = "plan.stale", Plan;
    /// An outcome for an action that the plan does not have, or that was settled otherwise before. Report outcomes for
    /// the plan that was applied, each once.
    PlanOutcome = "plan.outcome", Plan;
    /// An order was given a second time with other content. Look at both versions and decide which one counts.
    PlanChanged = "plan.changed", Plan;
    /// A saved ledger is damaged or of another version. Use the last good copy.
    PlanLedger = "plan.ledger", Plan;
    /// The classes of a run do not add up to the records that were read. A defect of the program; report it.
    PlanAccount = "plan.account", Plan;
    /// A value does not fit what the settings say of the target's field. Mend it in the order, or the constraint in the
    /// settings.
    PlanConstraint = "plan.constraint", Plan;
    /// The settings would have to guess, so the order is held. The hint says what would resolve it.
    PlanPolicy = "plan.policy", Plan;
    /// A decision cannot be taken: the question is not open, does not have that answer, or the party is never the one named. Look
    /// at the question again and give one of its answers.
    PlanDecision = "plan.decision", Plan;
    /// A plan cannot be written as JSON. Report it with the order, if that may be told; it is a defect of the program.
    PlanJson = "plan.json", Plan;
    /// A range of numbers has none left. Give it a higher last number, or name another range in the settings.
    NumbersExhausted = "plan.numbers_exhausted", Plan;
    /// A number was to be drawn from a range that the settings call the host's own. Name another one.
    NumbersForeign = "plan.numbers_foreign", Plan;
    /// A number was to be kept or given back that is not reserved. Reserve it first; one on a document stays there.
    NumbersNotHeld = "plan.numbers_not_held", Plan;

    // matching
    /// Keys of another key scheme than the matcher's. Compute the keys anew for all parties and store the number of
    /// the scheme with them.
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

    /// A weights file is wrong: no TOML, an unknown name, a missing row, a value out of its range, or a better level that
    /// weighs less than a worse one. Correct the row, or train the weights anew.
    MatchingWeights = "matching.weights", Matching;
    /// A weights file is of another version of the format, or says none. Train the weights anew.
    MatchingWeightsVersion = "matching.weights_version", Matching;

    // the database
    /// The database cannot be opened: the file or its folder is not there, or may not be used. Name a file in a folder that
    /// is there and may be written.
    StoreOpen = "store.open", Store;
    /// The file is no SQLite database, or one of another program. Name another file; it is left as it is.
    StoreNotDatabase = "store.not_database", Store;
    /// The database was written by a newer version of Intakt. Use that version.
    StoreNewer = "store.newer", Store;
    /// The database may only be read. Let the user who runs this write the file and the folder that it is in.
    StoreReadOnly = "store.read_only", Store;
    /// The disk is full, or the file may not grow. Make room and run it again; nothing was half-written.
    StoreFull = "store.full", Store;
    /// Another program is writing to the database. Try again when it is done.
    StoreLocked = "store.locked", Store;
    /// The database is damaged, or holds what no version of Intakt writes. Use the last good copy.
    StoreDamaged = "store.damaged", Store;
    /// The key of the keyed hashes is missing or another one than the database was made with. Give the key that it was made
    /// with.
    StoreKey = "store.key", Store;
    /// Another machine has the lease of what was to be done. Wait until it is given back or has expired.
    StoreLease = "store.lease", Store;
    /// The database reports an error that has no code of its own. Read its message; nothing was half-written.
    StoreFailed = "store.failed", Store;

    // the watched folder
    /// The watched folder, or a file in it, cannot be read, moved or written. Let the user who runs this write the folder and
    /// what is in it, and make room if the disk is full; the files stay where they are and are taken again.
    WatchFolder = "watch.folder", Watch;
    /// Another instance is at work in the watched folder. Wait until it is done, or stop one of the two.
    WatchBusy = "watch.busy", Watch;
    /// A command that is to run before, after or on something failed, could not be started or took too long. Look at what it
    /// prints; a file whose command before it failed is tried again in the next round.
    WatchHook = "watch.hook", Watch;
    /// A file belongs together with others that are not there yet. Put them into the folder, too; until then it stays there.
    WatchIncomplete = "watch.incomplete", Watch;

    // usage
    /// A parameter of a call is wrong. Correct the call; the message names the parameter and what is expected.
    UsageParameter = "usage.parameter", Usage;
    /// A callback or trait of the host failed. Look into the program that embeds Intakt; its own message stands in the
    /// report.
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
