// Made from include/intakt.h by generate.py. Do not edit.

namespace Intakt
{
    /// <summary>How a call ended. Every function that can fail returns one of these numbers as <c>int32_t</c>. Zero is
    /// success, a positive number is success with a reservation, a negative one is failure. A number never changes its
    /// meaning and is never used again.</summary>
    public enum Status
    {
        /// <summary>Done.</summary>
        Ok = 0,
        /// <summary>Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a
        /// callback failed. The outputs are there and say what.</summary>
        Incomplete = 1,
        /// <summary>Done, and there is no value: what was asked for is not said. The outputs are zero.</summary>
        Absent = 2,
        /// <summary>Done, and there is nothing more: the input has ended.</summary>
        End = 3,
        /// <summary>Done, and the order that was read has a problem of severity error: it is not to be taken in as it
        /// is.</summary>
        Faulty = 4,
        /// <summary>A parameter is wrong: null, not UTF-8, an unknown word, a struct of an unknown size.</summary>
        Usage = -1,
        /// <summary>The input is empty, no XML, in another encoding than it says, or not well formed.</summary>
        Input = -2,
        /// <summary>A limit was reached.</summary>
        Limit = -3,
        /// <summary>A profile is wrong, or none fits the input.</summary>
        Profile = -4,
        /// <summary>An order lacks or contradicts something.</summary>
        Order = -5,
        /// <summary>The settings are wrong.</summary>
        Settings = -6,
        /// <summary>A list or a party given by the host is wrong.</summary>
        Data = -7,
        /// <summary>An outcome or a saved ledger was refused.</summary>
        Plan = -8,
        /// <summary>Stored keys are of another scheme than the library's.</summary>
        Matching = -9,
        /// <summary>A callback of the host failed; <c>intakt_error_host_code</c> has what it returned.</summary>
        Callback = -10,
        /// <summary>The handle is in use by another call.</summary>
        Busy = -11,
        /// <summary>The call met a defect of Intakt and was stopped. The handle may only be freed.</summary>
        Panic = -12,
        /// <summary>An earlier call on the handle ended with <c>Status.Panic</c>. The handle may only be
        /// freed.</summary>
        Poisoned = -13,
        /// <summary>Something went wrong for which this version of the ABI has no number of its own; see the code of the
        /// error.</summary>
        Other = -14,
        /// <summary>The database cannot be opened, read or written: locked, full, damaged, of a later version, with
        /// another key.</summary>
        Store = -15,
        /// <summary>One record of an input cannot be read. The next call goes on behind it.</summary>
        Record = -16,
    }

    /// <summary>What became of an action, for <c>intakt_importer_report</c>.</summary>
    public enum Outcome
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>It is done. The text is the id of what was made, which parties and articles that were created
        /// need.</summary>
        Done = 1,
        /// <summary>It is not done, for certain. The text is the reason in the host's words; it is kept, so without
        /// personal data.</summary>
        Failed = 2,
        /// <summary>The host cannot tell, as after a lost connection. It must ask its data before going on, and report
        /// again.</summary>
        Unknown = 3,
    }

    /// <summary>What an article is looked for by, for the callback <c>find</c> of <c>intakt_articles</c>.</summary>
    public enum ArticleKey
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The host's article number, to the letter.</summary>
        Number = 1,
        /// <summary>GTIN (EAN), without leading zeros.</summary>
        Gtin = 2,
        /// <summary>Pharmazentralnummer, without leading zeros.</summary>
        Pzn = 3,
    }

    /// <summary>What became of a number.</summary>
    public enum NumberState
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Drawn for something that is being written.</summary>
        Reserved = 1,
        /// <summary>What it was drawn for is written: it is used for good.</summary>
        Committed = 2,
        /// <summary>What it was drawn for was not written. It may be drawn again.</summary>
        Released = 3,
        /// <summary>The host says that it is in use already. It is never drawn.</summary>
        Taken = 4,
    }

    /// <summary>How much is told.</summary>
    public enum LogLevel
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Something was left out or cannot be read.</summary>
        Warn = 1,
        /// <summary>What was done: inputs, plans, outcomes.</summary>
        Info = 2,
        /// <summary>Every decision, too.</summary>
        Debug = 3,
    }

    /// <summary>What a plan has written.</summary>
    public enum WrittenKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>A document.</summary>
        Document = 1,
        /// <summary>A party.</summary>
        Party = 2,
        /// <summary>A contact of a company.</summary>
        Contact = 3,
        /// <summary>An article.</summary>
        Article = 4,
    }

    /// <summary>How something that a plan has written is now.</summary>
    public enum Written
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>As it was written.</summary>
        Unchanged = 1,
        /// <summary>Somebody has changed it since.</summary>
        Edited = 2,
        /// <summary>It is not there any more.</summary>
        Gone = 3,
        /// <summary>Others need it: a party that has other documents, an article in other lines.</summary>
        Used = 4,
        /// <summary>It cannot be taken back at all: a document that is posted, sent or paid out.</summary>
        Final = 5,
    }

    /// <summary>What is kept for as long as it is, for <c>intakt_database_forget</c>.</summary>
    [System.Flags]
    public enum Kept
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken
        /// in again.</summary>
        Orders = 1,
        /// <summary>Past runs with their accounts.</summary>
        Runs = 2,
        /// <summary>The content of files that came with orders.</summary>
        Attachments = 4,
    }

    /// <summary>What a party is in an order.</summary>
    public enum Role
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Who ordered.</summary>
        Orderer = 1,
        /// <summary>For whom the goods are. A mother orders for her child, a home for its resident.</summary>
        Patient = 2,
        /// <summary>Who pays the bill.</summary>
        Payer = 3,
        /// <summary>Where the goods go.</summary>
        ShipTo = 4,
        /// <summary>Whom to ask.</summary>
        Contact = 5,
        /// <summary>The doctor who prescribed (Arzt).</summary>
        Practitioner = 6,
        /// <summary>The health insurer (Kasse). Linked only, never created.</summary>
        Insurer = 7,
    }

    /// <summary>The gender that the sender states.</summary>
    public enum Gender
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Female.</summary>
        Female = 1,
        /// <summary>Male.</summary>
        Male = 2,
        /// <summary>Neither.</summary>
        Diverse = 3,
    }

    /// <summary>What kind of place an address is.</summary>
    public enum AddressKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Where the party lives or works.</summary>
        Home = 1,
        /// <summary>A counter where parcels are handed out.</summary>
        Pickup = 2,
        /// <summary>A parcel locker.</summary>
        Locker = 3,
    }

    /// <summary>Whether amounts include tax.</summary>
    public enum PriceKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Without tax.</summary>
        Net = 1,
        /// <summary>With tax.</summary>
        Gross = 2,
    }

    /// <summary>What kind of line it is.</summary>
    public enum LineKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>An article.</summary>
        Product = 1,
        /// <summary>Shipping sent as a line.</summary>
        Shipping = 2,
        /// <summary>A discount sent as a line.</summary>
        Discount = 3,
        /// <summary>A voucher sent as a line.</summary>
        Voucher = 4,
        /// <summary>A surcharge sent as a line.</summary>
        Surcharge = 5,
        /// <summary>Text only.</summary>
        Text = 6,
    }

    /// <summary>Which side of the body.</summary>
    public enum Side
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Left.</summary>
        Left = 1,
        /// <summary>Right.</summary>
        Right = 2,
        /// <summary>Left and right.</summary>
        Both = 3,
    }

    /// <summary>What kind of charge it is.</summary>
    public enum ChargeKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Postage and packing.</summary>
        Shipping = 1,
        /// <summary>For small orders, cash on delivery and the like.</summary>
        Surcharge = 2,
        /// <summary>Taken off the price.</summary>
        Discount = 3,
        /// <summary>A voucher; whether it is a discount or a payment is the settings' business.</summary>
        Voucher = 4,
    }

    /// <summary>How much a problem matters.</summary>
    public enum Severity
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Worth knowing; nothing is wrong.</summary>
        Note = 1,
        /// <summary>Something was mended or looks wrong; the result stands.</summary>
        Warning = 2,
        /// <summary>The thing named could not be done.</summary>
        Error = 3,
    }

    /// <summary>Whose rules a layer of a profile holds. Each lies over those before it.</summary>
    public enum ProfileLayer
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Common rules and tables.</summary>
        Base = 1,
        /// <summary>A dialect, or a system that orders are for.</summary>
        Target = 2,
        /// <summary>One company of the host.</summary>
        Tenant = 3,
        /// <summary>One shop or till that sends it orders.</summary>
        Source = 4,
    }

    /// <summary>Who a party is: the answer of the matcher.</summary>
    public enum VerdictOutcome
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Proven to be the one party named.</summary>
        Same = 1,
        /// <summary>A clerk decides.</summary>
        Unclear = 2,
        /// <summary>Nobody in the address book.</summary>
        New = 3,
    }

    /// <summary>Why the answer of the matcher is what it is.</summary>
    public enum VerdictKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary><c>same</c>: law 2 is satisfied.</summary>
        Proven = 1,
        /// <summary><c>unclear</c>: several parties fit.</summary>
        Ambiguous = 2,
        /// <summary><c>unclear</c>: something fits and something contradicts.</summary>
        Contradicted = 3,
        /// <summary><c>unclear</c>: something fits and proof is missing.</summary>
        Weak = 4,
        /// <summary><c>unclear</c>: a birth date, an official number or a given name that is almost the same.</summary>
        Near = 5,
        /// <summary><c>unclear</c> or <c>new</c>: somebody else in the household.</summary>
        SameHousehold = 6,
        /// <summary><c>unclear</c> or <c>new</c>: a person and a company that belong together.</summary>
        SameCompany = 7,
        /// <summary><c>unclear</c>: the customer number, cross-reference or an official number is known and the name is
        /// another's.</summary>
        NumberMismatch = 8,
        /// <summary><c>new</c>: nobody like it in the address book.</summary>
        Unknown = 9,
        /// <summary><c>unclear</c>: too little is given to look for anybody.</summary>
        Empty = 10,
        /// <summary><c>same</c> or <c>new</c>: a clerk has decided it.</summary>
        Decided = 11,
        /// <summary><c>unclear</c>: a clerk has said that it is never the party that it seems to be.</summary>
        Denied = 12,
    }

    /// <summary>What kind of relation it is.</summary>
    public enum RelationKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Lives at the same address or shares the e-mail address or phone.</summary>
        Household = 1,
        /// <summary>A person of the company, or the company of the person.</summary>
        Company = 2,
    }

    /// <summary>What proves that two parties are the same.</summary>
    public enum Proof
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>(a) Equal birth date.</summary>
        BirthDate = 1,
        /// <summary>(a) Equal official number.</summary>
        OfficialNumber = 2,
        /// <summary>(b) Equal declared key.</summary>
        DeclaredKey = 3,
        /// <summary>(b) Equal personal e-mail address at a source that identifies customers by it.</summary>
        EmailKey = 4,
        /// <summary>(c) Two of address, e-mail and phone.</summary>
        TwoOfAddressEmailPhone = 5,
        /// <summary>Under <c>trade</c>: one of address, personal e-mail and mobile number, with nobody else of that
        /// given name there.</summary>
        OneOfAddressEmailMobile = 6,
        /// <summary>A clerk has decided it.</summary>
        Decision = 7,
    }

    /// <summary>What forbids that two parties are the same.</summary>
    public enum Contradiction
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Another birth date.</summary>
        BirthDate = 1,
        /// <summary>Another given name at the same birth date.</summary>
        GivenName = 2,
        /// <summary>Another official number of the same kind.</summary>
        OfficialNumber = 3,
        /// <summary>A person against a company.</summary>
        PartyType = 4,
        /// <summary>Another legal form, VAT id of the same country or register number.</summary>
        Company = 5,
    }

    /// <summary>What is compared.</summary>
    public enum EvidenceField
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>A cross-reference, customer number or VAT id that the settings declare as identifying.</summary>
        DeclaredKey = 1,
        /// <summary>Insurance number, register number, LANR, IK and other official numbers.</summary>
        OfficialNumber = 2,
        /// <summary>Date of birth.</summary>
        BirthDate = 3,
        /// <summary>Given and family name of a person.</summary>
        Name = 4,
        /// <summary>Name of a company.</summary>
        Company = 5,
        /// <summary>The whole address.</summary>
        Address = 6,
        /// <summary>E-mail address.</summary>
        Email = 7,
        /// <summary>Telephone or mobile number.</summary>
        Phone = 8,
        /// <summary>Whether it is a person or a company.</summary>
        PartyType = 9,
    }

    /// <summary>How well two values agree.</summary>
    public enum EvidenceLevel
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The comparison forms are equal.</summary>
        Equal = 1,
        /// <summary>Another known spelling, a short form, swapped name parts, a differing house number
        /// addition.</summary>
        Variant = 2,
        /// <summary>A typing error apart.</summary>
        Similar = 3,
        /// <summary>One of several parts agrees: one half of a double name, an initial, the place without the
        /// street.</summary>
        Partial = 4,
        /// <summary>So near that it may be a typing error, and may as well be another person: it neither supports nor
        /// lets pass.</summary>
        Near = 5,
        /// <summary>Different.</summary>
        Different = 6,
        /// <summary>Missing on one side or both, a placeholder, or so common that it says nothing.</summary>
        Missing = 7,
    }

    /// <summary>Whether there is anything to do.</summary>
    public enum PlanStatus
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>May be carried out.</summary>
        Planned = 1,
        /// <summary>May be carried out once the other order that it refers to has created a party or article. Without
        /// actions: is not to be taken in yet, because of its status in the shop or its age, and is planned when it is
        /// read again.</summary>
        Waiting = 2,
        /// <summary>A person, or a change of data or settings, must come first.</summary>
        Held = 3,
        /// <summary>Nothing is to be done.</summary>
        Skipped = 4,
    }

    /// <summary>What was decided about a party.</summary>
    public enum Decision
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>It is a known party.</summary>
        Link = 1,
        /// <summary>It is created.</summary>
        Create = 2,
        /// <summary>It is the party that another plan creates.</summary>
        Await = 3,
        /// <summary>It stands in the document as text.</summary>
        Text = 4,
        /// <summary>It is unresolved, and the order is held.</summary>
        Hold = 5,
    }

    /// <summary>What an action does.</summary>
    public enum ActionKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Check that a known party is still the one that was judged, and use it.</summary>
        LinkParty = 1,
        /// <summary>Create a party.</summary>
        CreateParty = 2,
        /// <summary>Use the party that another order's plan creates. Settled with that order, not by the host.</summary>
        AwaitParty = 3,
        /// <summary>Change fields of a known party.</summary>
        UpdateParty = 4,
        /// <summary>Check that a known contact of a company is still the one that was found, and use it.</summary>
        LinkContact = 5,
        /// <summary>Create a contact below a company.</summary>
        CreateContact = 6,
        /// <summary>Check that a known article is still the one that was found.</summary>
        CheckArticle = 7,
        /// <summary>Create an article.</summary>
        CreateArticle = 8,
        /// <summary>Use the article that another order's plan creates. Settled with that order, not by the
        /// host.</summary>
        AwaitArticle = 9,
        /// <summary>Use the placeholder article.</summary>
        UsePlaceholder = 10,
        /// <summary>Create the document.</summary>
        CreateDocument = 11,
        /// <summary>Add a payment that was received.</summary>
        AddPayment = 12,
        /// <summary>Add a file.</summary>
        AddAttachment = 13,
        /// <summary>Remember that the shop's id of a party means a party of the host.</summary>
        CrossReference = 14,
    }

    /// <summary>What kind of document an order becomes.</summary>
    public enum DocumentKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>An entry in the host's order intake, which a clerk turns into an order.</summary>
        Intake = 1,
        /// <summary>An order.</summary>
        Order = 2,
        /// <summary>An invoice.</summary>
        Invoice = 3,
        /// <summary>A credit note.</summary>
        CreditNote = 4,
        /// <summary>A quotation.</summary>
        Quotation = 5,
        /// <summary>A booking without articles, for a target that has none.</summary>
        FinancialMutation = 6,
    }

    /// <summary>A field of a party that a plan can change.</summary>
    public enum PartyField
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The customer number in the host's numbering.</summary>
        CustomerNumber = 1,
        /// <summary><c>Herr</c>, <c>Frau</c> as written.</summary>
        Salutation = 2,
        /// <summary>Academic title.</summary>
        Title = 3,
        /// <summary>Given names.</summary>
        GivenName = 4,
        /// <summary>Family name.</summary>
        FamilyName = 5,
        /// <summary>Family name at birth.</summary>
        BirthName = 6,
        /// <summary>Name of the company.</summary>
        Company = 7,
        /// <summary>Department or branch.</summary>
        Department = 8,
        /// <summary>Day of birth, <c>1958-12-24</c> or <c>24.12.1958</c>.</summary>
        BirthDate = 9,
        /// <summary><c>female</c>, <c>male</c> or <c>diverse</c>, or their first letter (<c>w</c> too).</summary>
        Gender = 10,
        /// <summary>Street.</summary>
        Street = 11,
        /// <summary>House number.</summary>
        HouseNumber = 12,
        /// <summary>Second line of the address.</summary>
        AddressLine2 = 13,
        /// <summary>Postal code.</summary>
        PostalCode = 14,
        /// <summary>Place.</summary>
        City = 15,
        /// <summary>State or region.</summary>
        State = 16,
        /// <summary>Country.</summary>
        Country = 17,
        /// <summary>E-mail address.</summary>
        Email = 18,
        /// <summary>Telephone number.</summary>
        Phone = 19,
        /// <summary>Mobile number.</summary>
        Mobile = 20,
        /// <summary>VAT identification number.</summary>
        VatId = 21,
        /// <summary>Health insurance number.</summary>
        InsuranceNumber = 22,
        /// <summary>Any other official number.</summary>
        OfficialId = 23,
    }

    /// <summary>What a clerk is asked. Later versions may add values.</summary>
    public enum Question
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Which party is it?</summary>
        WhichParty = 1,
        /// <summary>Which doctor or insurer is it? The order goes on without an answer, unless it is held for another
        /// reason.</summary>
        WhichLink = 2,
        /// <summary>Should the address book take over what the order says? The order goes on without an
        /// answer.</summary>
        UpdateFields = 3,
        /// <summary>Which article is it?</summary>
        WhichArticle = 4,
        /// <summary>The order changed after it was planned: what now?</summary>
        Changed = 5,
        /// <summary>Was it carried out? The host's data tell.</summary>
        WasItDone = 6,
        /// <summary>The order cannot be planned as it is: mend it or refuse it.</summary>
        Mend = 7,
        /// <summary>Is the order right? Asked of every order when the settings say so.</summary>
        Check = 8,
    }

    /// <summary>An answer that a clerk can give. Later versions may add values.</summary>
    public enum Answer
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>It is the party that the clerk names.</summary>
        Assign = 1,
        /// <summary>It is a new one.</summary>
        Create = 2,
        /// <summary>Go on as the plan says.</summary>
        Accept = 3,
        /// <summary>Do not take in the order, or do not take over the fields.</summary>
        Reject = 4,
        /// <summary>Ask again.</summary>
        Later = 5,
        /// <summary>Book it on the collective customer.</summary>
        Collective = 6,
        /// <summary>The company is the customer, the person a contact below it.</summary>
        Split = 7,
        /// <summary>It is the article that the clerk names.</summary>
        AssignArticle = 8,
        /// <summary>Book the line on the placeholder for its tax rate.</summary>
        Placeholder = 9,
    }

    /// <summary>What carrying out a plan takes.</summary>
    public enum Right
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Refer to a known party or contact.</summary>
        LinkParty = 1,
        /// <summary>Create a party.</summary>
        CreateParty = 2,
        /// <summary>Change a party.</summary>
        UpdateParty = 3,
        /// <summary>Create a contact below a company.</summary>
        CreateContact = 4,
        /// <summary>Create an article.</summary>
        CreateArticle = 5,
        /// <summary>Create a document.</summary>
        CreateDocument = 6,
        /// <summary>Create a document that is booked at once.</summary>
        BookDocument = 7,
        /// <summary>Add a payment.</summary>
        AddPayment = 8,
        /// <summary>Add a file.</summary>
        AddAttachment = 9,
    }

    /// <summary>What a document is when it has been created.</summary>
    public enum DocumentStatus
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Without a number of its own.</summary>
        Draft = 1,
        /// <summary>Entered, and nobody outside has it.</summary>
        Unsent = 2,
        /// <summary>Sent out.</summary>
        Sent = 3,
        /// <summary>Booked, to be paid.</summary>
        Open = 4,
    }

    /// <summary>Who is to see a comment.</summary>
    public enum Visibility
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The house.</summary>
        Internal = 1,
        /// <summary>The customer, too.</summary>
        Print = 2,
    }

    /// <summary>What kind of payment it is.</summary>
    public enum PaymentPurpose
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>A payment of an invoice.</summary>
        Payment = 1,
        /// <summary>Paid before there is an invoice: the document is an order or the like.</summary>
        Prepayment = 2,
        /// <summary>Paid with a gift card or a credit that the shop keeps.</summary>
        GiftCard = 3,
        /// <summary>A voucher that stands in the order as a line or charge, and is a payment by the settings.</summary>
        Voucher = 4,
    }

    /// <summary>What a record became.</summary>
    public enum AccountClass
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>There is a plan to carry out.</summary>
        Planned = 1,
        /// <summary>Nothing is to be done, for a good reason.</summary>
        Skipped = 2,
        /// <summary>There is a plan that waits for another order's, or the order is not to be taken in yet.</summary>
        Waiting = 3,
        /// <summary>A person, or a change of data or settings, must come first.</summary>
        Held = 4,
        /// <summary>A filter took it out.</summary>
        Filtered = 5,
        /// <summary>It could not be read.</summary>
        Unreadable = 6,
    }

    /// <summary>How far a document is paid.</summary>
    public enum PaymentState
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Nothing has been received.</summary>
        Open = 1,
        /// <summary>Some of it.</summary>
        Partial = 2,
        /// <summary>All of it.</summary>
        Full = 3,
        /// <summary>More than it.</summary>
        Over = 4,
        /// <summary>Money has been received, and the order does not say how much, or what it is to be compared
        /// with.</summary>
        Unstated = 5,
    }

    /// <summary>Where amounts are rounded.</summary>
    public enum Rounding
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The sum of each line, and the tax of each line. Totals are sums of lines.</summary>
        PerLine = 1,
        /// <summary>The sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).</summary>
        PerRate = 2,
        /// <summary>The sum to be paid and the tax of the whole document.</summary>
        PerDocument = 3,
    }

    /// <summary>How a charge was split over tax rates.</summary>
    public enum SplitMethod
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>In proportion to the lines, to the last cent.</summary>
        LargestRemainder = 1,
        /// <summary>To the highest rate of the lines.</summary>
        HighestRate = 2,
        /// <summary>To the rate with the greatest sum; of two, the higher rate.</summary>
        MainRate = 3,
        /// <summary>Never split. A charge that states no rate holds the order.</summary>
        AsGiven = 4,
    }

    /// <summary>What a voucher is.</summary>
    public enum VoucherUse
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>A voucher that states no tax rate holds the order.</summary>
        Hold = 1,
        /// <summary>It lowers the price, and the tax with it.</summary>
        Discount = 2,
        /// <summary>It is money paid before. Price and tax stay.</summary>
        Payment = 3,
    }

    /// <summary>What named a revenue account.</summary>
    public enum AccountSource
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The line itself, by its extension <c>account</c>.</summary>
        Line = 1,
        /// <summary>The article, by the settings.</summary>
        Article = 2,
        /// <summary>The row of the tax code.</summary>
        TaxCode = 3,
        /// <summary>The country that the goods are sent to, by the settings.</summary>
        Country = 4,
        /// <summary>The settings' default.</summary>
        Default = 5,
    }

    /// <summary>What is missing for an amount.</summary>
    public enum MissingField
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The price, and the sum.</summary>
        Price = 1,
        /// <summary>The quantity.</summary>
        Quantity = 2,
        /// <summary>The tax rate.</summary>
        TaxRate = 3,
        /// <summary>Whether the amount includes tax.</summary>
        Prices = 4,
    }

    /// <summary>Which stated amount.</summary>
    public enum TotalKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The sum of a line against price and quantity.</summary>
        LineTotal = 1,
        /// <summary>The tax of a line.</summary>
        LineTax = 2,
        /// <summary>The sum of the lines.</summary>
        Lines = 3,
        /// <summary>How many lines there are.</summary>
        LineCount = 4,
        /// <summary>The sum without tax.</summary>
        Net = 5,
        /// <summary>The tax.</summary>
        Tax = 6,
        /// <summary>The sum with tax.</summary>
        Gross = 7,
        /// <summary>The sum of the order, with or without tax.</summary>
        Amount = 8,
        /// <summary>The sum of a tax rate without tax.</summary>
        RateNet = 9,
        /// <summary>The tax of a tax rate.</summary>
        RateTax = 10,
    }

    /// <summary>What could be the cause of a difference: that with which the sums would add up.</summary>
    public enum DifferenceCause
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The sender rounds each line.</summary>
        RoundingPerLine = 1,
        /// <summary>The sender rounds the sum of each tax rate.</summary>
        RoundingPerRate = 2,
        /// <summary>The sender rounds the whole document.</summary>
        RoundingPerDocument = 3,
        /// <summary>Unit prices are rounded, and the sender computed with exact ones.</summary>
        UnitPriceRounded = 4,
        /// <summary>Some other rounding: the difference is within the tolerance.</summary>
        Rounding = 5,
        /// <summary>The stated sum is without charges, such as shipping.</summary>
        ChargesLeftOut = 6,
        /// <summary>The stated sum takes the voucher otherwise: as a payment, or as a discount.</summary>
        Voucher = 7,
        /// <summary>The difference is the tax: prices may include tax, or not, other than stated.</summary>
        TaxStatement = 8,
        /// <summary>The difference is the discount of lines.</summary>
        Discount = 9,
        /// <summary>The difference is the sum of a line, which may be missing or stand twice.</summary>
        LineLeftOut = 10,
        /// <summary>None of these.</summary>
        Unknown = 11,
    }

    /// <summary>What became of a difference.</summary>
    public enum DifferenceResolution
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>It is within the tolerance.</summary>
        Absorbed = 1,
        /// <summary>The order goes on with what it states, and a clerk is asked.</summary>
        Review = 2,
        /// <summary>The order is held.</summary>
        Held = 3,
    }

    /// <summary>Whose tax it is.</summary>
    public enum TreatmentKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>The order carries tax.</summary>
        Taxed = 1,
        /// <summary>The order carries none, and the buyer owes it in another country of the EU: every condition is
        /// met.</summary>
        ReverseCharge = 2,
        /// <summary>The order carries none, and the goods leave the EU, or the country of a seller outside of
        /// it.</summary>
        Export = 3,
        /// <summary>The order carries none, and what would make that right is not all there.</summary>
        Unproven = 4,
    }

    /// <summary>A condition of an order without tax.</summary>
    public enum ConditionKind
    {
        /// <summary>Nothing is said.</summary>
        None = 0,
        /// <summary>Every amount stands under the rate zero.</summary>
        RatesZero = 1,
        /// <summary>The buyer is a company.</summary>
        BusinessCustomer = 2,
        /// <summary>The buyer gives a VAT id.</summary>
        VatIdGiven = 3,
        /// <summary>Its form is right, and its check digit where there is one. Whether it exists is for the tax office
        /// to say.</summary>
        VatIdValid = 4,
        /// <summary>It is of another country of the EU than the seller's.</summary>
        VatIdOfOtherEuCountry = 5,
        /// <summary>The goods are sent to another country of the EU than the seller's.</summary>
        ShippedToOtherEuCountry = 6,
        /// <summary>The goods are sent to a country outside the EU.</summary>
        ShippedOutsideEu = 7,
    }
}
