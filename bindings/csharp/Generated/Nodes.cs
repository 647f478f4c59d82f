// Made from include/intakt.h by generate.py. Do not edit.

using System;
using System.Collections.Generic;

namespace Intakt
{
    /// <summary>How the records of one input ended: read is the sum of planned, skipped, waiting, held, filtered and
    /// unreadable. Lent by <c>intakt_result_account_node</c>.</summary>
    public sealed partial class Account : Node
    {
        internal Account(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The company of the host.</summary>
        public string Tenant
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_account_tenant(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop.</summary>
        public string Source
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_account_source(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How many records were read. 0 where there is none.</summary>
        public long Read
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_read(at.Pointer);
                }
            }
        }

        /// <summary>Records with a plan to carry out. 0 where there is none.</summary>
        public long Planned
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_planned(at.Pointer);
                }
            }
        }

        /// <summary>Records with nothing to do. 0 where there is none.</summary>
        public long Skipped
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_skipped(at.Pointer);
                }
            }
        }

        /// <summary>Records whose plan waits. 0 where there is none.</summary>
        public long Waiting
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_waiting(at.Pointer);
                }
            }
        }

        /// <summary>Records that wait for a person. 0 where there is none.</summary>
        public long Held
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_held(at.Pointer);
                }
            }
        }

        /// <summary>Records that a filter took out. 0 where there is none.</summary>
        public long Filtered
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_filtered(at.Pointer);
                }
            }
        }

        /// <summary>Records that could not be read. 0 where there is none.</summary>
        public long Unreadable
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_unreadable(at.Pointer);
                }
            }
        }

        private IReadOnlyList<AccountEntry> records;

        /// <summary>Every record that is not planned, in the order of the run.</summary>
        public IReadOnlyList<AccountEntry> Records
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (records != null) return records;
                    AccountEntry[] found = new AccountEntry[(int)NativeMethods.intakt_account_record_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new AccountEntry(Root, NativeMethods.intakt_account_record(at.Pointer, new UIntPtr(index)));
                    }
                    return records = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<AccountNotices> notices;

        /// <summary>How often each clerk was told of what he has subscribed to.</summary>
        public IReadOnlyList<AccountNotices> Notices
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (notices != null) return notices;
                    AccountNotices[] found = new AccountNotices[(int)NativeMethods.intakt_account_notice_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new AccountNotices(Root, NativeMethods.intakt_account_notice(at.Pointer, new UIntPtr(index)));
                    }
                    return notices = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>A record that is not simply planned.</summary>
    public sealed partial class AccountEntry : Node
    {
        internal AccountEntry(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What it became.</summary>
        public AccountClass Class
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (AccountClass)NativeMethods.intakt_account_entry_class(at.Pointer);
                }
            }
        }

        /// <summary>The number of the order, where it could be read.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_account_entry_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where the record stands.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_account_entry_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        /// <summary>Why; the first of a held order's reasons. The plan has all.</summary>
        public Reason Reason
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_account_entry_reason(at.Pointer);
                    return node == IntPtr.Zero ? null : new Reason(Root, node);
                }
            }
        }
    }

    /// <summary>How often a clerk was told of something that he has subscribed to.</summary>
    public sealed partial class AccountNotices : Node
    {
        internal AccountNotices(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Who was told.</summary>
        public string Clerk
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_account_notices_clerk(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Of what: a code as <c>Reason.Code</c> has it.</summary>
        public string Code
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_account_notices_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How often. 0 where there is none.</summary>
        public long Times
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_account_notices_times(at.Pointer);
                }
            }
        }
    }

    /// <summary>One thing to do. Which fields it has follows from its kind.</summary>
    public sealed partial class PlanAction : Node
    {
        internal PlanAction(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id in the plan: <c>party-1</c>, <c>document-1</c>. Stable for equal input.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What it does.</summary>
        public ActionKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (ActionKind)NativeMethods.intakt_action_kind(at.Pointer);
                }
            }
        }

        private IReadOnlyList<string> dependsOn;

        /// <summary>Ids of the actions that must be done before.</summary>
        public IReadOnlyList<string> DependsOn
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (dependsOn != null) return dependsOn;
                    string[] found = new string[(int)NativeMethods.intakt_action_depends_on_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_action_depends_on(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return dependsOn = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Why.</summary>
        public Reason Reason
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_reason(at.Pointer);
                    return node == IntPtr.Zero ? null : new Reason(Root, node);
                }
            }
        }

        /// <summary>Where the data stand in the input.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        /// <summary>The id of the party in the host: of link_party and update_party.</summary>
        public string Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_party(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The id of the action that yields the party: of link_contact, create_contact and
        /// cross_reference.</summary>
        public string PartyAction
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_party_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The version of the host's row that was judged: of link_party, update_party, link_contact and
        /// check_article, where it was there already. Compare it before carrying out the plan.</summary>
        public ulong? Version
        {
            get
            {
                using (Scope at = Enter())
                {
                    ulong value = 0;
                    return NativeMethods.intakt_action_version(at.Pointer, ref value) == 1 ? value : (ulong?)null;
                }
            }
        }

        /// <summary>The party or person to create: of create_party and create_contact.</summary>
        public Party NewParty
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_new_party(at.Pointer);
                    return node == IntPtr.Zero ? null : new Party(Root, node);
                }
            }
        }

        /// <summary>Where the number of the new party comes from: of create_party. The host numbers it itself where this
        /// says nothing.</summary>
        public Numbering Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_number(at.Pointer);
                    return node == IntPtr.Zero ? null : new Numbering(Root, node);
                }
            }
        }

        /// <summary>Where the party or article is created: of await_party and await_article.</summary>
        public Awaited Awaits
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_awaits(at.Pointer);
                    return node == IntPtr.Zero ? null : new Awaited(Root, node);
                }
            }
        }

        private IReadOnlyList<FieldChange> fields;

        /// <summary>The changes, exactly these: of update_party.</summary>
        public IReadOnlyList<FieldChange> Fields
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (fields != null) return fields;
                    FieldChange[] found = new FieldChange[(int)NativeMethods.intakt_action_field_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new FieldChange(Root, NativeMethods.intakt_action_field(at.Pointer, new UIntPtr(index)));
                    }
                    return fields = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The contact's id in the host: of link_contact.</summary>
        public string Contact
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_contact(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The article's id in the host, or its number in the order where there were no articles to look into:
        /// of check_article.</summary>
        public string Article
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_article(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The article to create: of create_article.</summary>
        public NewArticle NewArticle
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_new_article(at.Pointer);
                    return node == IntPtr.Zero ? null : new NewArticle(Root, node);
                }
            }
        }

        /// <summary>The number of the placeholder article: of use_placeholder.</summary>
        public string Placeholder
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_placeholder(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The document to create: of create_document.</summary>
        public DocumentPlan Document
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_document(at.Pointer);
                    return node == IntPtr.Zero ? null : new DocumentPlan(Root, node);
                }
            }
        }

        /// <summary>The id of the action that creates the document: of add_payment and add_attachment.</summary>
        public string DocumentAction
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_document_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The payment: of add_payment. Without an amount the order does not say how much was paid.</summary>
        public Payment Payment
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_payment(at.Pointer);
                    return node == IntPtr.Zero ? null : new Payment(Root, node);
                }
            }
        }

        /// <summary>What kind of payment it is: of add_payment.</summary>
        public PaymentPurpose Purpose
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PaymentPurpose)NativeMethods.intakt_action_purpose(at.Pointer);
                }
            }
        }

        /// <summary>The file: of add_attachment.</summary>
        public Attachment Attachment
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_action_attachment(at.Pointer);
                    return node == IntPtr.Zero ? null : new Attachment(Root, node);
                }
            }
        }

        /// <summary>SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of
        /// add_attachment.</summary>
        public string ContentSha256
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_content_sha256(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop's id of the party: of cross_reference.</summary>
        public string SourceId
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_source_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The whole action, as plans have it. JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_action_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A postal address, as written.</summary>
    public sealed partial class Address : Node
    {
        internal Address(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What kind of place it is, where the sender says so.</summary>
        public AddressKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (AddressKind)NativeMethods.intakt_address_kind(at.Pointer);
                }
            }
        }

        /// <summary>Street. With the house number when the sender does not part them and the profile does not
        /// split.</summary>
        public string Street
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_street(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>House number with its additions.</summary>
        public string HouseNumber
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_house_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Second line: floor, care-of, district.</summary>
        public string Line2
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_line2(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Postal code.</summary>
        public string PostalCode
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_postal_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Place.</summary>
        public string City
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_city(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>State or region.</summary>
        public string State
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_state(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>ISO 3166 alpha-2 code after the profile's tables, else as written.</summary>
        public string Country
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_address_country(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A value that the settings changed, so that the target takes it.</summary>
    public sealed partial class Adjustment : Node
    {
        internal Adjustment(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The action that has the value.</summary>
        public string Action
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_adjustment_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The field, such as <c>party.company</c> or <c>line.price</c>.</summary>
        public string Field
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_adjustment_field(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The line, counted from 1. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_adjustment_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>What the order says; <c>null</c> for nothing.</summary>
        public string Old
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_adjustment_old(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the action has; <c>null</c> for nothing.</summary>
        public string New
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_adjustment_new(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The setting that did it, such as <c>constraints.party.company.max_length</c>.</summary>
        public string Rule
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_adjustment_rule(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>The amounts of an order: computed, compared with what the order states, and named for the target. In the
    /// order's currency, rounded to its smallest coin; what cannot be told without guessing is missing.</summary>
    public sealed partial class Amounts : Node
    {
        internal Amounts(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>ISO 4217 code, where the order states its currency. No amount of the order is in another
        /// one.</summary>
        public string Currency
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_currency(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The factor between the order's currency and the shop's own, as the order states it. Recorded, never
        /// applied.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="ExchangeFactorText"/>.</exception>
        public decimal? ExchangeFactor
        {
            get { return Values.Decimal(ExchangeFactorText); }
        }

        /// <summary><see cref="ExchangeFactor"/> as text: every digit as written, with a point.</summary>
        public string ExchangeFactorText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_exchange_factor(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether prices include tax, as the order states it.</summary>
        public PriceKind Prices
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PriceKind)NativeMethods.intakt_amounts_prices(at.Pointer);
                }
            }
        }

        /// <summary>Where amounts are rounded.</summary>
        public Rounding Rounding
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Rounding)NativeMethods.intakt_amounts_rounding(at.Pointer);
                }
            }
        }

        /// <summary>Sum without tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="NetText"/>.</exception>
        public decimal? Net
        {
            get { return Values.Decimal(NetText); }
        }

        /// <summary><see cref="Net"/> as text: every digit as written, with a point.</summary>
        public string NetText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_net(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxText"/>.</exception>
        public decimal? Tax
        {
            get { return Values.Decimal(TaxText); }
        }

        /// <summary><see cref="Tax"/> as text: every digit as written, with a point.</summary>
        public string TaxText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_tax(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Sum with tax: net and tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="GrossText"/>.</exception>
        public decimal? Gross
        {
            get { return Values.Decimal(GrossText); }
        }

        /// <summary><see cref="Gross"/> as text: every digit as written, with a point.</summary>
        public string GrossText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_gross(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The amount of the rounding line: what brings the computed sum to the one that the order
        /// states.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="RoundingLineText"/>.</exception>
        public decimal? RoundingLine
        {
            get { return Values.Decimal(RoundingLineText); }
        }

        /// <summary><see cref="RoundingLine"/> as text: every digit as written, with a point.</summary>
        public string RoundingLineText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_rounding_line(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is to be paid: gross and rounding line. It is the sum that the order states, where it states
        /// one.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PayableText"/>.</exception>
        public decimal? Payable
        {
            get { return Values.Decimal(PayableText); }
        }

        /// <summary><see cref="Payable"/> as text: every digit as written, with a point.</summary>
        public string PayableText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_amounts_payable(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<PartAmounts> rates;

        /// <summary>The sums of each tax rate; they sum to net, tax and gross.</summary>
        public IReadOnlyList<PartAmounts> Rates
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (rates != null) return rates;
                    PartAmounts[] found = new PartAmounts[(int)NativeMethods.intakt_amounts_rate_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new PartAmounts(Root, NativeMethods.intakt_amounts_rate(at.Pointer, new UIntPtr(index)));
                    }
                    return rates = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<LineAmounts> lines;

        /// <summary>The lines that have amounts; with the charges they sum to net, tax and gross.</summary>
        public IReadOnlyList<LineAmounts> Lines
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (lines != null) return lines;
                    LineAmounts[] found = new LineAmounts[(int)NativeMethods.intakt_amounts_line_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new LineAmounts(Root, NativeMethods.intakt_amounts_line(at.Pointer, new UIntPtr(index)));
                    }
                    return lines = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<ChargeAmounts> charges;

        /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
        public IReadOnlyList<ChargeAmounts> Charges
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (charges != null) return charges;
                    ChargeAmounts[] found = new ChargeAmounts[(int)NativeMethods.intakt_amounts_charge_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new ChargeAmounts(Root, NativeMethods.intakt_amounts_charge(at.Pointer, new UIntPtr(index)));
                    }
                    return charges = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<MissingAmount> missing;

        /// <summary>What the order does not state, so that sums are missing.</summary>
        public IReadOnlyList<MissingAmount> Missing
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (missing != null) return missing;
                    MissingAmount[] found = new MissingAmount[(int)NativeMethods.intakt_amounts_missing_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new MissingAmount(Root, NativeMethods.intakt_amounts_missing(at.Pointer, new UIntPtr(index)));
                    }
                    return missing = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Difference> differences;

        /// <summary>Amounts that the order states and that differ from the computed ones, with the difference
        /// explained.</summary>
        public IReadOnlyList<Difference> Differences
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (differences != null) return differences;
                    Difference[] found = new Difference[(int)NativeMethods.intakt_amounts_difference_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Difference(Root, NativeMethods.intakt_amounts_difference(at.Pointer, new UIntPtr(index)));
                    }
                    return differences = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Why no tax, or whose tax; where the question comes up.</summary>
        public TaxTreatment TaxTreatment
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_amounts_tax_treatment(at.Pointer);
                    return node == IntPtr.Zero ? null : new TaxTreatment(Root, node);
                }
            }
        }

        /// <summary>What has been paid.</summary>
        public PaymentSummary Payment
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_amounts_payment(at.Pointer);
                    return node == IntPtr.Zero ? null : new PaymentSummary(Root, node);
                }
            }
        }
    }

    /// <summary>A file that belongs to the order.</summary>
    public sealed partial class Attachment : Node
    {
        internal Attachment(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The sender's own id for it, to which lines may refer.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>File name without any folder, made safe to write into one.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What it is for, such as <c>prescription</c>.</summary>
        public string Purpose
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_purpose(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Media type as stated by the sender.</summary>
        public string MediaType
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_media_type(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>SHA-256 in lower-case hexadecimal as stated by the sender.</summary>
        public string Sha256
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_sha256(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Media type that the content begins like, where it is one that can be told.</summary>
        public string DetectedType
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_detected_type(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
        public string ContentSha256
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_content_sha256(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The bytes.</summary>
        public byte[] Bytes
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Bytes(NativeMethods.intakt_attachment_bytes(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>A URL or a file name where the bytes are; never fetched.</summary>
        public string Reference
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attachment_reference(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where the attachment stands in the order.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_attachment_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }
    }

    /// <summary>A named property of a line, such as size or colour.</summary>
    public sealed partial class LineAttribute : Node
    {
        internal LineAttribute(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What is chosen, such as <c>Größe</c>.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attribute_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The choice, such as <c>42</c>.</summary>
        public string Value
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attribute_value(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the choice adds to the price of one unit.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceText"/>.</exception>
        public decimal? Price
        {
            get { return Values.Decimal(PriceText); }
        }

        /// <summary><see cref="Price"/> as text: every digit as written, with a point.</summary>
        public string PriceText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attribute_price(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the choice adds to the article code.</summary>
        public string ArticleSuffix
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_attribute_article_suffix(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>An action of another order's plan.</summary>
    public sealed partial class Awaited : Node
    {
        internal Awaited(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The other order.</summary>
        public OrderIdentity Order
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_awaited_order(at.Pointer);
                    return node == IntPtr.Zero ? null : new OrderIdentity(Root, node);
                }
            }
        }

        /// <summary>The id of the action in its plan.</summary>
        public string Action
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_awaited_action(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A party of the address book that was compared.</summary>
    public sealed partial class Candidate : Node
    {
        internal Candidate(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id in the address book.</summary>
        public string Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_candidate_party(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The version of its row, as the host gave it.</summary>
        public ulong? Version
        {
            get
            {
                using (Scope at = Enter())
                {
                    ulong value = 0;
                    return NativeMethods.intakt_candidate_version(at.Pointer, ref value) == 1 ? value : (ulong?)null;
                }
            }
        }

        /// <summary>Sum of the weights in 1/100 bit. Ranks; never decides alone. 0 where there is none.</summary>
        public long Score
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_candidate_score(at.Pointer);
                }
            }
        }

        private IReadOnlyList<Proof> proofs;

        /// <summary>What proves identity under law 2, if anything does.</summary>
        public IReadOnlyList<Proof> Proofs
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (proofs != null) return proofs;
                    Proof[] found = new Proof[(int)NativeMethods.intakt_candidate_proof_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Proof)NativeMethods.intakt_candidate_proof(at.Pointer, new UIntPtr(index));
                    }
                    return proofs = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Contradiction> contradictions;

        /// <summary>What forbids identity, whatever else agrees.</summary>
        public IReadOnlyList<Contradiction> Contradictions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (contradictions != null) return contradictions;
                    Contradiction[] found = new Contradiction[(int)NativeMethods.intakt_candidate_contradiction_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Contradiction)NativeMethods.intakt_candidate_contradiction(at.Pointer, new UIntPtr(index));
                    }
                    return contradictions = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Evidence> evidence;

        /// <summary>Field by field.</summary>
        public IReadOnlyList<Evidence> Evidence
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (evidence != null) return evidence;
                    Evidence[] found = new Evidence[(int)NativeMethods.intakt_candidate_evidence_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Evidence(Root, NativeMethods.intakt_candidate_evidence(at.Pointer, new UIntPtr(index)));
                    }
                    return evidence = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>What speaks for and against the candidate in one word: <c>+NAME+ADDRESS-BIRTHDATE</c>. <c>+</c>
        /// agrees, <c>~</c> agrees in part or nearly, <c>-</c> differs.</summary>
        public string MatchKey
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_candidate_match_key(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The whole candidate, as plans have it. JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_candidate_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A candidate beside what the order says.</summary>
    public sealed partial class CaseCandidate : Node
    {
        internal CaseCandidate(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id in the address book.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_candidate_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the address book still has it.</summary>
        public bool? IsThere
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_case_candidate_is_there(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        private IReadOnlyList<string> flags;

        /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
        public IReadOnlyList<string> Flags
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (flags != null) return flags;
                    string[] found = new string[(int)NativeMethods.intakt_case_candidate_flag_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_case_candidate_flag(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return flags = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Whether a clerk has said that the party of the order is never this one.</summary>
        public bool? IsNever
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_case_candidate_is_never(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        /// <summary>The score of the comparison, in 1/100 bit. 0 where there is none.</summary>
        public long Score
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_case_candidate_score(at.Pointer);
                }
            }
        }

        private IReadOnlyList<string> proofs;

        /// <summary>What would prove it, as stable words.</summary>
        public IReadOnlyList<string> Proofs
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (proofs != null) return proofs;
                    string[] found = new string[(int)NativeMethods.intakt_case_candidate_proof_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_case_candidate_proof(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return proofs = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> contradictions;

        /// <summary>What speaks against it, as stable words.</summary>
        public IReadOnlyList<string> Contradictions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (contradictions != null) return contradictions;
                    string[] found = new string[(int)NativeMethods.intakt_case_candidate_contradiction_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_case_candidate_contradiction(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return contradictions = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<CaseField> fields;

        /// <summary>Field by field; those that neither side has are left out.</summary>
        public IReadOnlyList<CaseField> Fields
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (fields != null) return fields;
                    CaseField[] found = new CaseField[(int)NativeMethods.intakt_case_candidate_field_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new CaseField(Root, NativeMethods.intakt_case_candidate_field(at.Pointer, new UIntPtr(index)));
                    }
                    return fields = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<EarlierOrder> earlierOrders;

        /// <summary>Its latest orders, the latest first.</summary>
        public IReadOnlyList<EarlierOrder> EarlierOrders
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (earlierOrders != null) return earlierOrders;
                    EarlierOrder[] found = new EarlierOrder[(int)NativeMethods.intakt_case_candidate_earlier_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new EarlierOrder(Root, NativeMethods.intakt_case_candidate_earlier(at.Pointer, new UIntPtr(index)));
                    }
                    return earlierOrders = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>One field of a candidate: what the order says, what the address book has, and what it would
    /// have.</summary>
    public sealed partial class CaseField : Node
    {
        internal CaseField(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Which field, such as <c>given_name</c>.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the order says.</summary>
        public string Order
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_order(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the address book has.</summary>
        public string Candidate
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_candidate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the address book has once the candidate is named, as the settings say.</summary>
        public string Result
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_result(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What becomes of the field: <c>keep</c>, <c>write</c> or <c>ask</c>.</summary>
        public string Becomes
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_becomes(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How well the two agree, such as <c>equal</c>, <c>similar</c> or <c>different</c>.</summary>
        public string Agreement
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_field_agreement(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>What a line of an order says of its article.</summary>
    public sealed partial class CaseLine : Node
    {
        internal CaseLine(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The shop's code: that of the variant where there is one.</summary>
        public string Code
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>GTIN (EAN).</summary>
        public string Gtin
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_gtin(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Pharmazentralnummer.</summary>
        public string Pzn
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_pzn(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Short text.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How many, with the unit, such as <c>2 Stk</c>.</summary>
        public string Quantity
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_quantity(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The tax rate in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxRateText"/>.</exception>
        public decimal? TaxRate
        {
            get { return Values.Decimal(TaxRateText); }
        }

        /// <summary><see cref="TaxRate"/> as text: every digit as written, with a point.</summary>
        public string TaxRateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_case_line_tax_rate(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Something added to the sum of the whole order. Amounts are signed: a discount is below zero.</summary>
    public sealed partial class Charge : Node
    {
        internal Charge(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The name of the rule that read the charge, such as <c>shipping</c> in
        /// <c>[order.charges.shipping]</c>.</summary>
        public string Rule
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_rule(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of charge it is.</summary>
        public ChargeKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (ChargeKind)NativeMethods.intakt_charge_kind(at.Pointer);
                }
            }
        }

        /// <summary>The sender's own words for it.</summary>
        public string Label
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_label(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The amount under the order's price statement.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="AmountText"/>.</exception>
        public decimal? Amount
        {
            get { return Values.Decimal(AmountText); }
        }

        /// <summary><see cref="Amount"/> as text: every digit as written, with a point.</summary>
        public string AmountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_amount(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The amount without tax, where the sender states it.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="NetText"/>.</exception>
        public decimal? Net
        {
            get { return Values.Decimal(NetText); }
        }

        /// <summary><see cref="Net"/> as text: every digit as written, with a point.</summary>
        public string NetText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_net(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The amount with tax, where the sender states it.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="GrossText"/>.</exception>
        public decimal? Gross
        {
            get { return Values.Decimal(GrossText); }
        }

        /// <summary><see cref="Gross"/> as text: every digit as written, with a point.</summary>
        public string GrossText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_gross(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax rate in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxRateText"/>.</exception>
        public decimal? TaxRate
        {
            get { return Values.Decimal(TaxRateText); }
        }

        /// <summary><see cref="TaxRate"/> as text: every digit as written, with a point.</summary>
        public string TaxRateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_charge_tax_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where the charge stands.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_charge_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }
    }

    /// <summary>The amounts of a charge.</summary>
    public sealed partial class ChargeAmounts : Node
    {
        internal ChargeAmounts(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The charge, counted from 1. Nothing where there is none.</summary>
        public long? Charge
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_charge_amounts_charge(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>What kind of charge it is.</summary>
        public ChargeKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (ChargeKind)NativeMethods.intakt_charge_amounts_kind(at.Pointer);
                }
            }
        }

        /// <summary>How it was split over the tax rates of the lines; none where the order states its rate.</summary>
        public SplitMethod Split
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (SplitMethod)NativeMethods.intakt_charge_amounts_split(at.Pointer);
                }
            }
        }

        /// <summary>What a voucher is: a payment has no amounts here.</summary>
        public VoucherUse Voucher
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (VoucherUse)NativeMethods.intakt_charge_amounts_voucher(at.Pointer);
                }
            }
        }

        private IReadOnlyList<PartAmounts> parts;

        /// <summary>Its part under each rate; they sum to the charge.</summary>
        public IReadOnlyList<PartAmounts> Parts
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parts != null) return parts;
                    PartAmounts[] found = new PartAmounts[(int)NativeMethods.intakt_charge_amounts_part_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new PartAmounts(Root, NativeMethods.intakt_charge_amounts_part(at.Pointer, new UIntPtr(index)));
                    }
                    return parts = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>A comment in a document.</summary>
    public sealed partial class Comment : Node
    {
        internal Comment(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What it says.</summary>
        public string Text
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_comment_text(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Who is to see it.</summary>
        public Visibility Visibility
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Visibility)NativeMethods.intakt_comment_visibility(at.Pointer);
                }
            }
        }
    }

    /// <summary>A condition of an order without tax.</summary>
    public sealed partial class Condition : Node
    {
        internal Condition(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Which.</summary>
        public ConditionKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (ConditionKind)NativeMethods.intakt_condition_kind(at.Pointer);
                }
            }
        }

        /// <summary>Whether it is met.</summary>
        public bool? Met
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_condition_met(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }
    }

    /// <summary>An amount that the order states and that differs from the computed one.</summary>
    public sealed partial class Difference : Node
    {
        internal Difference(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Which amount.</summary>
        public TotalKind Total
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (TotalKind)NativeMethods.intakt_difference_total(at.Pointer);
                }
            }
        }

        /// <summary>The line, counted from 1, for an amount of a line. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_difference_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>The tax rate in percent, for an amount of a rate.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="RateText"/>.</exception>
        public decimal? Rate
        {
            get { return Values.Decimal(RateText); }
        }

        /// <summary><see cref="Rate"/> as text: every digit as written, with a point.</summary>
        public string RateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_difference_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the order states.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="StatedText"/>.</exception>
        public decimal? Stated
        {
            get { return Values.Decimal(StatedText); }
        }

        /// <summary><see cref="Stated"/> as text: every digit as written, with a point.</summary>
        public string StatedText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_difference_stated(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What was computed.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="ComputedText"/>.</exception>
        public decimal? Computed
        {
            get { return Values.Decimal(ComputedText); }
        }

        /// <summary><see cref="Computed"/> as text: every digit as written, with a point.</summary>
        public string ComputedText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_difference_computed(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Stated less computed.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="AmountText"/>.</exception>
        public decimal? Amount
        {
            get { return Values.Decimal(AmountText); }
        }

        /// <summary><see cref="Amount"/> as text: every digit as written, with a point.</summary>
        public string AmountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_difference_amount(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What could be the cause.</summary>
        public DifferenceCause Cause
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DifferenceCause)NativeMethods.intakt_difference_cause(at.Pointer);
                }
            }
        }

        /// <summary>What became of it.</summary>
        public DifferenceResolution Resolution
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DifferenceResolution)NativeMethods.intakt_difference_resolution(at.Pointer);
                }
            }
        }
    }

    /// <summary>A line of a document.</summary>
    public sealed partial class DocumentLine : Node
    {
        internal DocumentLine(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The action that yields the article of the host; none for a line without one.</summary>
        public string ArticleAction
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_line_article_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The line as the order has it, but for a price that the settings move between a set and its
        /// parts.</summary>
        public Line Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_document_line_line(at.Pointer);
                    return node == IntPtr.Zero ? null : new Line(Root, node);
                }
            }
        }
    }

    /// <summary>A party in a document.</summary>
    public sealed partial class DocumentParty : Node
    {
        internal DocumentParty(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What the party is in the order.</summary>
        public Role Role
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Role)NativeMethods.intakt_document_party_role(at.Pointer);
                }
            }
        }

        /// <summary>The action that yields the party of the host; none for a party that is text only.</summary>
        public string Action
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_party_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The action that yields the host's contact, for a company whose order names a person.</summary>
        public string Contact
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_party_contact(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The party as the order has it; empty for a debtor that only the settings name.</summary>
        public Party Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_document_party_party(at.Pointer);
                    return node == IntPtr.Zero ? null : new Party(Root, node);
                }
            }
        }
    }

    /// <summary>The document that an order becomes. Its values are those of the order, whatever the address book
    /// says.</summary>
    public sealed partial class DocumentPlan : Node
    {
        internal DocumentPlan(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What kind of document.</summary>
        public DocumentKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DocumentKind)NativeMethods.intakt_document_plan_kind(at.Pointer);
                }
            }
        }

        /// <summary>The status that it gets, as the settings say.</summary>
        public DocumentStatus DocumentStatus
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DocumentStatus)NativeMethods.intakt_document_plan_document_status(at.Pointer);
                }
            }
        }

        /// <summary>The date that it bears, by the rule of the settings.</summary>
        public IsoDate? DocumentDate
        {
            get { return IsoDate.Of(DocumentDateText); }
        }

        /// <summary><see cref="DocumentDate"/> as text: ISO 8601.</summary>
        public string DocumentDateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_document_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number that the shop gave the order.</summary>
        public string OrderNumber
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_order_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where its own number comes from; the host numbers it itself where this says nothing.</summary>
        public Numbering Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_document_plan_number(at.Pointer);
                    return node == IntPtr.Zero ? null : new Numbering(Root, node);
                }
            }
        }

        /// <summary>The host's employee whom it is entered under, as the settings say.</summary>
        public string Employee
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_employee(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The host's branch that it belongs to, as the settings say.</summary>
        public string Branch
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_branch(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The clerk who is responsible, as the settings say.</summary>
        public string Clerk
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_clerk(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The kind of document in the sender's own word.</summary>
        public string OrderType
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_order_type(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When the order was placed.</summary>
        public IsoDate? Date
        {
            get { return IsoDate.Of(DateText); }
        }

        /// <summary><see cref="Date"/> as text: ISO 8601.</summary>
        public string DateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When delivery is wished for.</summary>
        public IsoDate? DeliveryDate
        {
            get { return IsoDate.Of(DeliveryDateText); }
        }

        /// <summary><see cref="DeliveryDate"/> as text: ISO 8601.</summary>
        public string DeliveryDateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_delivery_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>ISO 4217 code of all amounts.</summary>
        public string Currency
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_currency(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the prices include tax.</summary>
        public PriceKind Prices
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PriceKind)NativeMethods.intakt_document_plan_prices(at.Pointer);
                }
            }
        }

        /// <summary>The buyer's own reference.</summary>
        public string Reference
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_reference(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The state of the order in the shop, in the shop's own word.</summary>
        public string Status
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_status(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>ISO 639 code of the language of the customer.</summary>
        public string Language
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_language(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop or sales channel within the source.</summary>
        public string Channel
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_channel(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How the goods are sent.</summary>
        public string ShippingMethod
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_document_plan_shipping_method(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<DocumentParty> parties;

        /// <summary>Who takes part, with the name and address of the order.</summary>
        public IReadOnlyList<DocumentParty> Parties
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parties != null) return parties;
                    DocumentParty[] found = new DocumentParty[(int)NativeMethods.intakt_document_plan_party_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new DocumentParty(Root, NativeMethods.intakt_document_plan_party(at.Pointer, new UIntPtr(index)));
                    }
                    return parties = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<DocumentLine> lines;

        /// <summary>What is ordered, in the order of the file, none left out.</summary>
        public IReadOnlyList<DocumentLine> Lines
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (lines != null) return lines;
                    DocumentLine[] found = new DocumentLine[(int)NativeMethods.intakt_document_plan_line_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new DocumentLine(Root, NativeMethods.intakt_document_plan_line(at.Pointer, new UIntPtr(index)));
                    }
                    return lines = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Charge> charges;

        /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
        public IReadOnlyList<Charge> Charges
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (charges != null) return charges;
                    Charge[] found = new Charge[(int)NativeMethods.intakt_document_plan_charge_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Charge(Root, NativeMethods.intakt_document_plan_charge(at.Pointer, new UIntPtr(index)));
                    }
                    return charges = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Payment> payments;

        /// <summary>How the order is paid or was paid. Money received has an action of its own.</summary>
        public IReadOnlyList<Payment> Payments
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (payments != null) return payments;
                    Payment[] found = new Payment[(int)NativeMethods.intakt_document_plan_payment_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Payment(Root, NativeMethods.intakt_document_plan_payment(at.Pointer, new UIntPtr(index)));
                    }
                    return payments = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> remarks;

        /// <summary>What the customer or the shop wrote.</summary>
        public IReadOnlyList<string> Remarks
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (remarks != null) return remarks;
                    string[] found = new string[(int)NativeMethods.intakt_document_plan_remark_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_document_plan_remark(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return remarks = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Comment> comments;

        /// <summary>What the settings add.</summary>
        public IReadOnlyList<Comment> Comments
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (comments != null) return comments;
                    Comment[] found = new Comment[(int)NativeMethods.intakt_document_plan_comment_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Comment(Root, NativeMethods.intakt_document_plan_comment(at.Pointer, new UIntPtr(index)));
                    }
                    return comments = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Extension> extensions;

        /// <summary>Values for which the model has no field.</summary>
        public IReadOnlyList<Extension> Extensions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (extensions != null) return extensions;
                    Extension[] found = new Extension[(int)NativeMethods.intakt_document_plan_extension_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Extension(Root, NativeMethods.intakt_document_plan_extension(at.Pointer, new UIntPtr(index)));
                    }
                    return extensions = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>A document that a candidate has had.</summary>
    public sealed partial class EarlierOrder : Node
    {
        internal EarlierOrder(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The source that the order came from.</summary>
        public string Source
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_earlier_order_source(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of document it is, such as <c>intake</c>.</summary>
        public string Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_earlier_order_kind(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number of the document.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_earlier_order_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number of the order; a hash once somebody of it was erased.</summary>
        public string Order
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_earlier_order_order(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When the order was placed.</summary>
        public IsoDate? Date
        {
            get { return IsoDate.Of(DateText); }
        }

        /// <summary><see cref="Date"/> as text: ISO 8601.</summary>
        public string DateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_earlier_order_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When it was written: seconds since 1970 (UTC). 0 where there is none.</summary>
        public long Created
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_earlier_order_created(at.Pointer);
                }
            }
        }

        private IReadOnlyList<Role> roles;

        /// <summary>What the candidate was in it.</summary>
        public IReadOnlyList<Role> Roles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (roles != null) return roles;
                    Role[] found = new Role[(int)NativeMethods.intakt_earlier_order_role_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Role)NativeMethods.intakt_earlier_order_role(at.Pointer, new UIntPtr(index));
                    }
                    return roles = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>One compared field: how well it agrees and what that weighs.</summary>
    public sealed partial class Evidence : Node
    {
        internal Evidence(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What was compared.</summary>
        public EvidenceField Field
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (EvidenceField)NativeMethods.intakt_evidence_field(at.Pointer);
                }
            }
        }

        /// <summary>How well it agrees.</summary>
        public EvidenceLevel Level
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (EvidenceLevel)NativeMethods.intakt_evidence_level(at.Pointer);
                }
            }
        }

        /// <summary>log2 of how much likelier this agreement is among records of one person than among records of two,
        /// in 1/100 bit (Fellegi and Sunter). Below zero speaks against. 0 where there is none.</summary>
        public long Weight
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_evidence_weight(at.Pointer);
                }
            }
        }

        /// <summary>The sum of the weights up to this one; the last of a candidate is its score. 0 where there is
        /// none.</summary>
        public long RunningSum
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_evidence_running_sum(at.Pointer);
                }
            }
        }

        /// <summary>The value of the order, masked to its first letter and its length.</summary>
        public string Ours
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_evidence_ours(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The value of the candidate, masked to its first letter and its length.</summary>
        public string Theirs
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_evidence_theirs(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The value of the order in the clear. May be personal data: for a clerk, not for logs.</summary>
        public string OursValue
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_evidence_ours_value(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The value of the candidate in the clear. May be personal data: for a clerk, not for logs.</summary>
        public string TheirsValue
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_evidence_theirs_value(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The whole evidence, as plans have it. JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_evidence_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A value for which the model has no field.</summary>
    public sealed partial class Extension : Node
    {
        internal Extension(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The name that the profile gives it.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_extension_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The text as it stands in the input.</summary>
        public string Value
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_extension_value(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>The change of one field of a party.</summary>
    public sealed partial class FieldChange : Node
    {
        internal FieldChange(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Which field.</summary>
        public PartyField Field
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PartyField)NativeMethods.intakt_field_change_field(at.Pointer);
                }
            }
        }

        /// <summary>What the address book had; <c>null</c> for nothing.</summary>
        public string Old
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_field_change_old(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What it is to have; <c>null</c> for nothing, which occurs only for a part that a new address does
        /// not have.</summary>
        public string New
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_field_change_new(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>An article that was found.</summary>
    public sealed partial class FoundArticle : Node
    {
        internal FoundArticle(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Its number.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Its short text.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Its GTIN (EAN).</summary>
        public string Gtin
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_gtin(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Its Pharmazentralnummer.</summary>
        public string Pzn
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_pzn(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The price of one unit.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceText"/>.</exception>
        public decimal? Price
        {
            get { return Values.Decimal(PriceText); }
        }

        /// <summary><see cref="Price"/> as text: every digit as written, with a point.</summary>
        public string PriceText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_price(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The tax rate in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxRateText"/>.</exception>
        public decimal? TaxRate
        {
            get { return Values.Decimal(TaxRateText); }
        }

        /// <summary><see cref="TaxRate"/> as text: every digit as written, with a point.</summary>
        public string TaxRateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_tax_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The unit of its quantity.</summary>
        public string Unit
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_article_unit(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Articles that have every word of a search. Made by <c>intakt_database_search_articles</c>; it belongs to
    /// the host, which disposes it, and needs its database no longer.</summary>
    public sealed partial class FoundArticles : Node
    {
        internal FoundArticles(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        private IReadOnlyList<FoundArticle> articles;

        /// <summary>The articles, by id.</summary>
        public IReadOnlyList<FoundArticle> Articles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (articles != null) return articles;
                    FoundArticle[] found = new FoundArticle[(int)NativeMethods.intakt_found_articles_article_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new FoundArticle(Root, NativeMethods.intakt_found_articles_article(at.Pointer, new UIntPtr(index)));
                    }
                    return articles = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>All of them as a JSON array of articles as <c>intakt_article_sink_add_json</c> takes them, with
        /// <c>version</c>.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_articles_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Parties that have every word of a search. Made by <c>Database.SearchParties</c>; it belongs to the host,
    /// which disposes it, and needs its database no longer. Personal data.</summary>
    public sealed partial class FoundParties : Node
    {
        internal FoundParties(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        private IReadOnlyList<FoundParty> parties;

        /// <summary>The parties, in the order in which they came into the address book.</summary>
        public IReadOnlyList<FoundParty> Parties
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parties != null) return parties;
                    FoundParty[] found = new FoundParty[(int)NativeMethods.intakt_found_parties_party_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new FoundParty(Root, NativeMethods.intakt_found_parties_party(at.Pointer, new UIntPtr(index)));
                    }
                    return parties = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>All of them as a JSON array of <c>{"id": …, "flags": […], "party": {…}}</c>.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_parties_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A party that was found.</summary>
    public sealed partial class FoundParty : Node
    {
        internal FoundParty(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_found_party_id(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<string> flags;

        /// <summary>What a clerk has to know of it: <c>deceased</c>, <c>blocked</c>.</summary>
        public IReadOnlyList<string> Flags
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (flags != null) return flags;
                    string[] found = new string[(int)NativeMethods.intakt_found_party_flag_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_found_party_flag(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return flags = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> fields;

        /// <summary>The names of the fields that it has, such as <c>given_name</c>.</summary>
        public IReadOnlyList<string> Fields
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (fields != null) return fields;
                    string[] found = new string[(int)NativeMethods.intakt_found_party_field_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_found_party_field(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return fields = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> values;

        /// <summary>The values of the fields, in the order of their names.</summary>
        public IReadOnlyList<string> Values
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (values != null) return values;
                    string[] found = new string[(int)NativeMethods.intakt_found_party_value_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_found_party_value(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return values = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>A number and the scheme that issued it.</summary>
    public sealed partial class Identifier : Node
    {
        internal Identifier(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Lower-case name of the scheme: <c>gln</c>, <c>duns</c>, <c>lanr</c>, <c>bsnr</c>, <c>ik</c>, or the
        /// sender's own word.</summary>
        public string Scheme
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_identifier_scheme(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number as written.</summary>
        public string Value
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_identifier_value(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>One line of an order. Its identity is its place and <c>Line.Id</c>, never the article.</summary>
    public sealed partial class Line : Node
    {
        internal Line(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The name of the rule that read the line, such as <c>row</c> in <c>[order.lines.row]</c>.</summary>
        public string Rule
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_rule(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of line it is.</summary>
        public LineKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (LineKind)NativeMethods.intakt_line_kind(at.Pointer);
                }
            }
        }

        /// <summary>The sender's own number or id of the line.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Article code of the seller.</summary>
        public string Article
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_article(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Article code of the variant (size, colour) where the article code is that of the article in
        /// general.</summary>
        public string Variant
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_variant(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The <c>Line.Id</c> of the set that this line is a part of.</summary>
        public string Parent
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_parent(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Article code of the buyer.</summary>
        public string BuyerArticle
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_buyer_article(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>GTIN (EAN).</summary>
        public string Gtin
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_gtin(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Pharmazentralnummer.</summary>
        public string Pzn
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_pzn(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Hilfsmittelpositionsnummer, ten digits.</summary>
        public string AidNumber
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_aid_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Short text.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Long text.</summary>
        public string Description
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_description(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How many; in <c>Line.Unit</c>.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="QuantityText"/>.</exception>
        public decimal? Quantity
        {
            get { return Values.Decimal(QuantityText); }
        }

        /// <summary><see cref="Quantity"/> as text: every digit as written, with a point.</summary>
        public string QuantityText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_quantity(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Unit of the quantity as written (<c>C62</c>, <c>EA</c>, <c>Stk</c>).</summary>
        public string Unit
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_unit(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Price of one unit, as written. Nothing where it is a division still to be carried out: see
        /// <c>Line.PriceTotal</c>.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceText"/>.</exception>
        public decimal? Price
        {
            get { return Values.Decimal(PriceText); }
        }

        /// <summary><see cref="Price"/> as text: every digit as written, with a point.</summary>
        public string PriceText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_price(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is to be divided by <c>Line.PriceQuantity</c> for the price of one unit, such as a price for
        /// 100 pieces. Nothing where <c>Line.Price</c> has the price.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceTotalText"/>.</exception>
        public decimal? PriceTotal
        {
            get { return Values.Decimal(PriceTotalText); }
        }

        /// <summary><see cref="PriceTotal"/> as text: every digit as written, with a point.</summary>
        public string PriceTotalText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_price_total(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What <c>Line.PriceTotal</c> is to be divided by; never zero.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceQuantityText"/>.</exception>
        public decimal? PriceQuantity
        {
            get { return Values.Decimal(PriceQuantityText); }
        }

        /// <summary><see cref="PriceQuantity"/> as text: every digit as written, with a point.</summary>
        public string PriceQuantityText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_price_quantity(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether this line's amounts include tax, where it differs from the order.</summary>
        public PriceKind Prices
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PriceKind)NativeMethods.intakt_line_prices(at.Pointer);
                }
            }
        }

        /// <summary>Sum of the line as stated by the sender, discounts taken off.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TotalText"/>.</exception>
        public decimal? Total
        {
            get { return Values.Decimal(TotalText); }
        }

        /// <summary><see cref="Total"/> as text: every digit as written, with a point.</summary>
        public string TotalText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_total(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Discount on the line as a signed amount: what is added to the sum, so below zero.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="DiscountText"/>.</exception>
        public decimal? Discount
        {
            get { return Values.Decimal(DiscountText); }
        }

        /// <summary><see cref="Discount"/> as text: every digit as written, with a point.</summary>
        public string DiscountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_discount(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Discount on the line in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="DiscountPercentText"/>.</exception>
        public decimal? DiscountPercent
        {
            get { return Values.Decimal(DiscountPercentText); }
        }

        /// <summary><see cref="DiscountPercent"/> as text: every digit as written, with a point.</summary>
        public string DiscountPercentText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_discount_percent(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax rate in percent: <c>19</c>, not <c>0.19</c>.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxRateText"/>.</exception>
        public decimal? TaxRate
        {
            get { return Values.Decimal(TaxRateText); }
        }

        /// <summary><see cref="TaxRate"/> as text: every digit as written, with a point.</summary>
        public string TaxRateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_tax_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax amount of the line.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxText"/>.</exception>
        public decimal? Tax
        {
            get { return Values.Decimal(TaxText); }
        }

        /// <summary><see cref="Tax"/> as text: every digit as written, with a point.</summary>
        public string TaxText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_tax(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Which side of the body the article is for.</summary>
        public Side Side
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Side)NativeMethods.intakt_line_side(at.Pointer);
                }
            }
        }

        /// <summary>Reference of the prescription that the line rests on.</summary>
        public string Prescription
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_prescription(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When this line is wished for.</summary>
        public IsoDate? DeliveryDate
        {
            get { return IsoDate.Of(DeliveryDateText); }
        }

        /// <summary><see cref="DeliveryDate"/> as text: ISO 8601.</summary>
        public string DeliveryDateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_line_delivery_date(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<LineAttribute> attributes;

        /// <summary>Options that the customer chose, such as size and colour, in the order of the file.</summary>
        public IReadOnlyList<LineAttribute> Attributes
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (attributes != null) return attributes;
                    LineAttribute[] found = new LineAttribute[(int)NativeMethods.intakt_line_attribute_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new LineAttribute(Root, NativeMethods.intakt_line_attribute(at.Pointer, new UIntPtr(index)));
                    }
                    return attributes = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> remarks;

        /// <summary>Remarks on the line.</summary>
        public IReadOnlyList<string> Remarks
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (remarks != null) return remarks;
                    string[] found = new string[(int)NativeMethods.intakt_line_remark_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_line_remark(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return remarks = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Extension> extensions;

        /// <summary>Values for which the model has no field.</summary>
        public IReadOnlyList<Extension> Extensions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (extensions != null) return extensions;
                    Extension[] found = new Extension[(int)NativeMethods.intakt_line_extension_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Extension(Root, NativeMethods.intakt_line_extension(at.Pointer, new UIntPtr(index)));
                    }
                    return extensions = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Where the line starts.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_line_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }
    }

    /// <summary>The amounts of a line.</summary>
    public sealed partial class LineAmounts : Node
    {
        internal LineAmounts(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The line, counted from 1. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_line_amounts_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>How a discount, surcharge or shipping that stands as a line was split over the tax rates of the
        /// articles; none where the line states its rate.</summary>
        public SplitMethod Split
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (SplitMethod)NativeMethods.intakt_line_amounts_split(at.Pointer);
                }
            }
        }

        /// <summary>What a voucher that stands as a line is: a payment has no amounts here.</summary>
        public VoucherUse Voucher
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (VoucherUse)NativeMethods.intakt_line_amounts_voucher(at.Pointer);
                }
            }
        }

        private IReadOnlyList<PartAmounts> parts;

        /// <summary>Its part under each rate; they sum to the line.</summary>
        public IReadOnlyList<PartAmounts> Parts
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parts != null) return parts;
                    PartAmounts[] found = new PartAmounts[(int)NativeMethods.intakt_line_amounts_part_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new PartAmounts(Root, NativeMethods.intakt_line_amounts_part(at.Pointer, new UIntPtr(index)));
                    }
                    return parts = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>Something that an order does not state, and without which sums cannot be told.</summary>
    public sealed partial class MissingAmount : Node
    {
        internal MissingAmount(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The line, counted from 1. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_missing_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>The charge, counted from 1. Nothing where there is none.</summary>
        public long? Charge
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_missing_charge(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        /// <summary>What is missing.</summary>
        public MissingField Field
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (MissingField)NativeMethods.intakt_missing_field(at.Pointer);
                }
            }
        }
    }

    /// <summary>What an order says of an article that the host does not have.</summary>
    public sealed partial class NewArticle : Node
    {
        internal NewArticle(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The seller's code, else the GTIN, else the PZN.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Short text.</summary>
        public string Name
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>GTIN (EAN).</summary>
        public string Gtin
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_gtin(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Pharmazentralnummer.</summary>
        public string Pzn
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_pzn(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Price of one unit, where the order states it as one number.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PriceText"/>.</exception>
        public decimal? Price
        {
            get { return Values.Decimal(PriceText); }
        }

        /// <summary><see cref="Price"/> as text: every digit as written, with a point.</summary>
        public string PriceText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_price(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the price includes tax, where the order says so.</summary>
        public PriceKind Prices
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PriceKind)NativeMethods.intakt_new_article_prices(at.Pointer);
                }
            }
        }

        /// <summary>Tax rate in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxRateText"/>.</exception>
        public decimal? TaxRate
        {
            get { return Values.Decimal(TaxRateText); }
        }

        /// <summary><see cref="TaxRate"/> as text: every digit as written, with a point.</summary>
        public string TaxRateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_tax_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Unit of the quantity.</summary>
        public string Unit
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_new_article_unit(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Something that a clerk or a channel of the host is told.</summary>
    public sealed partial class Notice : Node
    {
        internal Notice(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What is told.</summary>
        public Reason Reason
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_notice_reason(at.Pointer);
                    return node == IntPtr.Zero ? null : new Reason(Root, node);
                }
            }
        }

        /// <summary>How serious it is.</summary>
        public Severity Severity
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Severity)NativeMethods.intakt_notice_severity(at.Pointer);
                }
            }
        }

        private IReadOnlyList<string> recipients;

        /// <summary>The clerks who want to hear of it; nobody in particular where the list is empty.</summary>
        public IReadOnlyList<string> Recipients
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (recipients != null) return recipients;
                    string[] found = new string[(int)NativeMethods.intakt_notice_to_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_notice_to(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return recipients = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> channels;

        /// <summary>The channels of the host that carry it, as the settings say.</summary>
        public IReadOnlyList<string> Channels
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (channels != null) return channels;
                    string[] found = new string[(int)NativeMethods.intakt_notice_channel_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_notice_channel(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return channels = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>Where the number of a document or a party comes from: <c>Numbering.Number</c> or
    /// <c>Numbering.Range</c>.</summary>
    public sealed partial class Numbering : Node
    {
        internal Numbering(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The whole number: the sender's, with the prefix of the settings in front.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_numbering_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The name of the range in the settings that the number is drawn from when the plan is carried
        /// out.</summary>
        public string Range
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_numbering_range(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>One order as the shop sent it. Made by <c>intakt_reader_next</c>; that one belongs to the host, which
    /// disposes it, and needs its reader no longer.</summary>
    public sealed partial class Order : Node
    {
        internal Order(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The number that the shop gave the order. An order without one is held.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The kind of document in the sender's own word or code (<c>standard</c>, <c>220</c>,
        /// <c>new</c>).</summary>
        public string Type
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_type(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When the order was placed.</summary>
        public IsoDate? Date
        {
            get { return IsoDate.Of(DateText); }
        }

        /// <summary><see cref="Date"/> as text: ISO 8601.</summary>
        public string DateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>When delivery is wished for.</summary>
        public IsoDate? DeliveryDate
        {
            get { return IsoDate.Of(DeliveryDateText); }
        }

        /// <summary><see cref="DeliveryDate"/> as text: ISO 8601.</summary>
        public string DeliveryDateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_delivery_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>ISO 4217 code, upper case, as the sender wrote it after the profile's tables.</summary>
        public string Currency
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_currency(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the prices of lines and charges include tax.</summary>
        public PriceKind Prices
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PriceKind)NativeMethods.intakt_order_prices(at.Pointer);
                }
            }
        }

        /// <summary>The buyer's own reference or order number.</summary>
        public string Reference
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_reference(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The state of the order in the shop, in the shop's own word.</summary>
        public string Status
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_status(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>ISO 639 code of the language of the customer.</summary>
        public string Language
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_language(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop or sales channel within the source.</summary>
        public string Channel
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_channel(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How the goods are sent, in the shop's own words.</summary>
        public string ShippingMethod
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_shipping_method(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the customer ordered without an account in the shop.</summary>
        public bool? Guest
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_order_guest(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        private IReadOnlyList<Party> parties;

        /// <summary>Who takes part, in the order of the profile's rules; at most one party in a role.</summary>
        public IReadOnlyList<Party> Parties
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parties != null) return parties;
                    Party[] found = new Party[(int)NativeMethods.intakt_order_party_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Party(Root, NativeMethods.intakt_order_party(at.Pointer, new UIntPtr(index)));
                    }
                    return parties = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Line> lines;

        /// <summary>What is ordered, in the order of the file.</summary>
        public IReadOnlyList<Line> Lines
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (lines != null) return lines;
                    Line[] found = new Line[(int)NativeMethods.intakt_order_line_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Line(Root, NativeMethods.intakt_order_line(at.Pointer, new UIntPtr(index)));
                    }
                    return lines = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Charge> charges;

        /// <summary>Shipping, surcharges, discounts and vouchers of the whole order.</summary>
        public IReadOnlyList<Charge> Charges
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (charges != null) return charges;
                    Charge[] found = new Charge[(int)NativeMethods.intakt_order_charge_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Charge(Root, NativeMethods.intakt_order_charge(at.Pointer, new UIntPtr(index)));
                    }
                    return charges = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Payment> payments;

        /// <summary>How the order is paid or was paid.</summary>
        public IReadOnlyList<Payment> Payments
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (payments != null) return payments;
                    Payment[] found = new Payment[(int)NativeMethods.intakt_order_payment_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Payment(Root, NativeMethods.intakt_order_payment(at.Pointer, new UIntPtr(index)));
                    }
                    return payments = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Attachment> attachments;

        /// <summary>Files that belong to the order.</summary>
        public IReadOnlyList<Attachment> Attachments
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (attachments != null) return attachments;
                    Attachment[] found = new Attachment[(int)NativeMethods.intakt_order_attachment_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Attachment(Root, NativeMethods.intakt_order_attachment(at.Pointer, new UIntPtr(index)));
                    }
                    return attachments = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The sums as the sender states them.</summary>
        public Totals Totals
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_order_totals(at.Pointer);
                    return node == IntPtr.Zero ? null : new Totals(Root, node);
                }
            }
        }

        private IReadOnlyList<string> remarks;

        /// <summary>What the customer or the shop wrote.</summary>
        public IReadOnlyList<string> Remarks
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (remarks != null) return remarks;
                    string[] found = new string[(int)NativeMethods.intakt_order_remark_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_order_remark(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return remarks = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Extension> extensions;

        /// <summary>Values for which the model has no field.</summary>
        public IReadOnlyList<Extension> Extensions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (extensions != null) return extensions;
                    Extension[] found = new Extension[(int)NativeMethods.intakt_order_extension_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Extension(Root, NativeMethods.intakt_order_extension(at.Pointer, new UIntPtr(index)));
                    }
                    return extensions = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The profile that read the order.</summary>
        public string Profile
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_profile(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where the record starts.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_order_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        private IReadOnlyList<Problem> problems;

        /// <summary>What was mended or is wrong. An order with a problem of severity error is held.</summary>
        public IReadOnlyList<Problem> Problems
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (problems != null) return problems;
                    Problem[] found = new Problem[(int)NativeMethods.intakt_order_problem_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Problem(Root, NativeMethods.intakt_order_problem(at.Pointer, new UIntPtr(index)));
                    }
                    return problems = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Origin> origins;

        /// <summary>Where each value comes from, if the reader was asked to keep it.</summary>
        public IReadOnlyList<Origin> Origins
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (origins != null) return origins;
                    Origin[] found = new Origin[(int)NativeMethods.intakt_order_origin_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Origin(Root, NativeMethods.intakt_order_origin(at.Pointer, new UIntPtr(index)));
                    }
                    return origins = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The whole order as JSON, with the field names of <c>intakt read</c>. Decimals are texts.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>What makes an order one and the same.</summary>
    public sealed partial class OrderIdentity : Node
    {
        internal OrderIdentity(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The company of the host.</summary>
        public string Tenant
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_identity_tenant(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop.</summary>
        public string Source
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_identity_source(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of document the order becomes.</summary>
        public DocumentKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DocumentKind)NativeMethods.intakt_order_identity_kind(at.Pointer);
                }
            }
        }

        /// <summary>The number that the shop gave the order, without blanks around it.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_order_identity_number(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Where one value of an order comes from. There are origins only if the reader was asked to keep them
    /// (<c>INTAKT_READER_TRACE</c>).</summary>
    public sealed partial class Origin : Node
    {
        internal Origin(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The field that was set, such as <c>lines[2].quantity</c>: lines, charges, payments and attachments
        /// are counted from 0, parties are named by their role as in <c>parties.orderer.city</c>.</summary>
        public string Field
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_origin_field(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The rule that made the value: its place in the profile, such as
        /// <c>order.lines.row.quantity</c>.</summary>
        public string Rule
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_origin_rule(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The id of the layer that the rule is of, which is that of a profile.</summary>
        public string Layer
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_origin_layer(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whose layer it is.</summary>
        public ProfileLayer Level
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (ProfileLayer)NativeMethods.intakt_origin_level(at.Pointer);
                }
            }
        }

        private IReadOnlyList<Position> positions;

        /// <summary>The places in the input that the value was made from; none for a constant.</summary>
        public IReadOnlyList<Position> Positions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (positions != null) return positions;
                    Position[] found = new Position[(int)NativeMethods.intakt_origin_position_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Position(Root, NativeMethods.intakt_origin_position(at.Pointer, new UIntPtr(index)));
                    }
                    return positions = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> paths;

        /// <summary>The element or attribute at the place with the same index, such as
        /// <c>/order/lines/line[2]/quantity</c>.</summary>
        public IReadOnlyList<string> Paths
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (paths != null) return paths;
                    string[] found = new string[(int)NativeMethods.intakt_origin_path_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_origin_path(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return paths = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>Amounts under one tax rate.</summary>
    public sealed partial class PartAmounts : Node
    {
        internal PartAmounts(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Rate in percent; none where the order states tax amounts only.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="RateText"/>.</exception>
        public decimal? Rate
        {
            get { return Values.Decimal(RateText); }
        }

        /// <summary><see cref="Rate"/> as text: every digit as written, with a point.</summary>
        public string RateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_part_amounts_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Without tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="NetText"/>.</exception>
        public decimal? Net
        {
            get { return Values.Decimal(NetText); }
        }

        /// <summary><see cref="Net"/> as text: every digit as written, with a point.</summary>
        public string NetText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_part_amounts_net(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxText"/>.</exception>
        public decimal? Tax
        {
            get { return Values.Decimal(TaxText); }
        }

        /// <summary><see cref="Tax"/> as text: every digit as written, with a point.</summary>
        public string TaxText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_part_amounts_tax(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>With tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="GrossText"/>.</exception>
        public decimal? Gross
        {
            get { return Values.Decimal(GrossText); }
        }

        /// <summary><see cref="Gross"/> as text: every digit as written, with a point.</summary>
        public string GrossText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_part_amounts_gross(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The target's code for the tax.</summary>
        public string TaxCode
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_part_amounts_tax_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The target's revenue account.</summary>
        public RevenueAccount Account
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_part_amounts_account(at.Pointer);
                    return node == IntPtr.Zero ? null : new RevenueAccount(Root, node);
                }
            }
        }
    }

    /// <summary>A person or a company. Texts are as written.</summary>
    public sealed partial class Party : Node
    {
        internal Party(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What the party is in the order; 0 where the party is no one's in particular, as in an action that
        /// creates it.</summary>
        public Role Role
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Role)NativeMethods.intakt_party_role(at.Pointer);
                }
            }
        }

        /// <summary>Where the party stands in the input, for a party of an order.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_party_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        /// <summary>The number that the sender knows the party by, unique within the source.</summary>
        public string SourceId
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_source_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The customer number in the host's numbering.</summary>
        public string CustomerNumber
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_customer_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary><c>Herr</c>, <c>Frau</c>, <c>Mr</c> as written.</summary>
        public string Salutation
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_salutation(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Academic title as written.</summary>
        public string Title
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_title(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Given names.</summary>
        public string GivenName
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_given_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Family name with its prefixes.</summary>
        public string FamilyName
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_family_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Family name at birth.</summary>
        public string BirthName
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_birth_name(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Name of the company. A party with one is a company, its personal names are those of the
        /// contact.</summary>
        public string Company
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_company(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Department or branch.</summary>
        public string Department
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_department(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Day of birth.</summary>
        public IsoDate? BirthDate
        {
            get { return IsoDate.Of(BirthDateText); }
        }

        /// <summary><see cref="BirthDate"/> as text: ISO 8601.</summary>
        public string BirthDateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_birth_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Gender, where stated.</summary>
        public Gender Gender
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Gender)NativeMethods.intakt_party_gender(at.Pointer);
                }
            }
        }

        /// <summary>Postal address.</summary>
        public Address Address
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_party_address(at.Pointer);
                    return node == IntPtr.Zero ? null : new Address(Root, node);
                }
            }
        }

        /// <summary>E-mail address as written.</summary>
        public string Email
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_email(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Telephone number as written.</summary>
        public string Phone
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_phone(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Mobile number as written.</summary>
        public string Mobile
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_mobile(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>VAT identification number.</summary>
        public string VatId
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_vat_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Health insurance number of the person (KVNR).</summary>
        public string InsuranceNumber
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_insurance_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Any other official number of the person or company (register number, tax number).</summary>
        public string OfficialId
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_official_id(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<Identifier> identifiers;

        /// <summary>Further numbers with the scheme that issued them, such as <c>gln</c>, <c>lanr</c>, <c>bsnr</c>,
        /// <c>ik</c>.</summary>
        public IReadOnlyList<Identifier> Identifiers
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (identifiers != null) return identifiers;
                    Identifier[] found = new Identifier[(int)NativeMethods.intakt_party_identifier_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Identifier(Root, NativeMethods.intakt_party_identifier(at.Pointer, new UIntPtr(index)));
                    }
                    return identifiers = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>A party of the order and what was decided about it.</summary>
    public sealed partial class PartyPlan : Node
    {
        internal PartyPlan(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        private IReadOnlyList<Role> roles;

        /// <summary>Every role that this party has in the order.</summary>
        public IReadOnlyList<Role> Roles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (roles != null) return roles;
                    Role[] found = new Role[(int)NativeMethods.intakt_party_plan_role_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Role)NativeMethods.intakt_party_plan_role(at.Pointer, new UIntPtr(index));
                    }
                    return roles = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>What was decided.</summary>
        public Decision Decision
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Decision)NativeMethods.intakt_party_plan_decision(at.Pointer);
                }
            }
        }

        /// <summary>Why.</summary>
        public Reason Reason
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_party_plan_reason(at.Pointer);
                    return node == IntPtr.Zero ? null : new Reason(Root, node);
                }
            }
        }

        /// <summary>The action that yields the party: it links, creates or awaits it.</summary>
        public string Action
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_party_plan_action(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What the matcher found in the address book, or among the parties that are planned and not there yet.
        /// None for a party that was not looked up.</summary>
        public Verdict Verdict
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_party_plan_verdict(at.Pointer);
                    return node == IntPtr.Zero ? null : new Verdict(Root, node);
                }
            }
        }
    }

    /// <summary>How the order is paid or was paid.</summary>
    public sealed partial class Payment : Node
    {
        internal Payment(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Method after the profile's tables, else in the sender's own words.</summary>
        public string Method
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_method(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Amount already paid or to be paid this way.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="AmountText"/>.</exception>
        public decimal? Amount
        {
            get { return Values.Decimal(AmountText); }
        }

        /// <summary><see cref="Amount"/> as text: every digit as written, with a point.</summary>
        public string AmountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_amount(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Whether the money has been received.</summary>
        public bool? Paid
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_payment_paid(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        /// <summary>When the money was received.</summary>
        public IsoDate? Date
        {
            get { return IsoDate.Of(DateText); }
        }

        /// <summary><see cref="Date"/> as text: ISO 8601.</summary>
        public string DateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Transaction number of the payment provider.</summary>
        public string Reference
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_reference(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Days until payment is due.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="DaysText"/>.</exception>
        public decimal? Days
        {
            get { return Values.Decimal(DaysText); }
        }

        /// <summary><see cref="Days"/> as text: every digit as written, with a point.</summary>
        public string DaysText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_days(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Terms in the sender's own words.</summary>
        public string Terms
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_terms(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>What has been paid of a document.</summary>
    public sealed partial class PaymentSummary : Node
    {
        internal PaymentSummary(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>How far it is paid.</summary>
        public PaymentState State
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PaymentState)NativeMethods.intakt_payment_summary_state(at.Pointer);
                }
            }
        }

        /// <summary>The sum of what has been received, as far as the order says how much.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="PaidText"/>.</exception>
        public decimal? Paid
        {
            get { return Values.Decimal(PaidText); }
        }

        /// <summary><see cref="Paid"/> as text: every digit as written, with a point.</summary>
        public string PaidText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_summary_paid(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is left to pay; below zero where too much was paid.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="OpenText"/>.</exception>
        public decimal? Open
        {
            get { return Values.Decimal(OpenText); }
        }

        /// <summary><see cref="Open"/> as text: every digit as written, with a point.</summary>
        public string OpenText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_payment_summary_open(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>What to do about one order. Carry out all of its actions or none, each after those that it depends on,
    /// and report the outcomes (<c>intakt_importer_report</c>). Lent by <c>intakt_result_plan_node</c>.</summary>
    public sealed partial class Plan : Node
    {
        internal Plan(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The whole plan as one line of JSON, as <c>intakt_result_plan</c> has it.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_plan_json(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary><c>intakt-plan/1</c>. A reader must refuse a format that it does not know.</summary>
        public string Format
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_plan_format(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The order.</summary>
        public PlannedOrder Order
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_plan_order(at.Pointer);
                    return node == IntPtr.Zero ? null : new PlannedOrder(Root, node);
                }
            }
        }

        /// <summary>Whether there is anything to do.</summary>
        public PlanStatus Status
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (PlanStatus)NativeMethods.intakt_plan_status(at.Pointer);
                }
            }
        }

        private IReadOnlyList<Reason> reasons;

        /// <summary>Why; for a held order every reason, not just the first.</summary>
        public IReadOnlyList<Reason> Reasons
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (reasons != null) return reasons;
                    Reason[] found = new Reason[(int)NativeMethods.intakt_plan_reason_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Reason(Root, NativeMethods.intakt_plan_reason(at.Pointer, new UIntPtr(index)));
                    }
                    return reasons = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The state of the address book that the plan was made on.</summary>
        public ulong? AddressBookSnapshot
        {
            get
            {
                using (Scope at = Enter())
                {
                    ulong value = 0;
                    return NativeMethods.intakt_plan_address_book_snapshot(at.Pointer, ref value) == 1 ? value : (ulong?)null;
                }
            }
        }

        /// <summary>The state of the articles that the plan was made on.</summary>
        public ulong? ArticlesSnapshot
        {
            get
            {
                using (Scope at = Enter())
                {
                    ulong value = 0;
                    return NativeMethods.intakt_plan_articles_snapshot(at.Pointer, ref value) == 1 ? value : (ulong?)null;
                }
            }
        }

        private IReadOnlyList<PartyPlan> parties;

        /// <summary>Who takes part and who that is.</summary>
        public IReadOnlyList<PartyPlan> Parties
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (parties != null) return parties;
                    PartyPlan[] found = new PartyPlan[(int)NativeMethods.intakt_plan_party_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new PartyPlan(Root, NativeMethods.intakt_plan_party(at.Pointer, new UIntPtr(index)));
                    }
                    return parties = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<PlanAction> actions;

        /// <summary>What to do, each after everything it depends on. Nothing unless the status is planned or waiting.
        /// All of it or none is to be carried out.</summary>
        public IReadOnlyList<PlanAction> Actions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (actions != null) return actions;
                    PlanAction[] found = new PlanAction[(int)NativeMethods.intakt_plan_action_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new PlanAction(Root, NativeMethods.intakt_plan_action(at.Pointer, new UIntPtr(index)));
                    }
                    return actions = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<ReviewItem> reviews;

        /// <summary>What a clerk is asked.</summary>
        public IReadOnlyList<ReviewItem> Reviews
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (reviews != null) return reviews;
                    ReviewItem[] found = new ReviewItem[(int)NativeMethods.intakt_plan_review_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new ReviewItem(Root, NativeMethods.intakt_plan_review(at.Pointer, new UIntPtr(index)));
                    }
                    return reviews = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Right> rights;

        /// <summary>What the host's user must be allowed to do to carry the plan out, in the order of <c>Right::ALL</c>.
        /// One that is not granted holds the order.</summary>
        public IReadOnlyList<Right> Rights
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (rights != null) return rights;
                    Right[] found = new Right[(int)NativeMethods.intakt_plan_right_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Right)NativeMethods.intakt_plan_right(at.Pointer, new UIntPtr(index));
                    }
                    return rights = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Adjustment> adjustments;

        /// <summary>Values that the settings changed for the target.</summary>
        public IReadOnlyList<Adjustment> Adjustments
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (adjustments != null) return adjustments;
                    Adjustment[] found = new Adjustment[(int)NativeMethods.intakt_plan_adjustment_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Adjustment(Root, NativeMethods.intakt_plan_adjustment(at.Pointer, new UIntPtr(index)));
                    }
                    return adjustments = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Notice> notices;

        /// <summary>What somebody wants to hear of. Nothing waits for an answer.</summary>
        public IReadOnlyList<Notice> Notices
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (notices != null) return notices;
                    Notice[] found = new Notice[(int)NativeMethods.intakt_plan_notice_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Notice(Root, NativeMethods.intakt_plan_notice(at.Pointer, new UIntPtr(index)));
                    }
                    return notices = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The sums as the sender states them.</summary>
        public Totals Totals
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_plan_totals(at.Pointer);
                    return node == IntPtr.Zero ? null : new Totals(Root, node);
                }
            }
        }

        /// <summary>The amounts as they are computed, with what differs from the sums above. None where the order says
        /// nothing of money, and for an order that is skipped.</summary>
        public Amounts Amounts
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_plan_amounts(at.Pointer);
                    return node == IntPtr.Zero ? null : new Amounts(Root, node);
                }
            }
        }
    }

    /// <summary>Which order a plan is for.</summary>
    public sealed partial class PlannedOrder : Node
    {
        internal PlannedOrder(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The company of the host.</summary>
        public string Tenant
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_planned_order_tenant(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The shop.</summary>
        public string Source
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_planned_order_source(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of document the order becomes.</summary>
        public DocumentKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (DocumentKind)NativeMethods.intakt_planned_order_kind(at.Pointer);
                }
            }
        }

        /// <summary>The number that the shop gave the order, without blanks around it.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_planned_order_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The profile that read the order.</summary>
        public string Profile
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_planned_order_profile(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where the order stands in the input.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_planned_order_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        /// <summary>SHA-256 of the order's content in lower-case hexadecimal; see <c>payload_sha256</c>.</summary>
        public string PayloadSha256
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_planned_order_payload_sha256(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A place in an input, counted in the bytes and characters that the sender wrote.</summary>
    public sealed partial class Position : Node
    {
        internal Position(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Which document of an input of several, counted from 0 in the order of the profile's
        /// <c>documents</c>. 0 where there is none.</summary>
        public long Document
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_position_document(at.Pointer);
                }
            }
        }

        /// <summary>Line, from 1. A line ends with LF; CRLF counts once. 0 where there is none.</summary>
        public long Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_position_line(at.Pointer);
                }
            }
        }

        /// <summary>Column in characters, from 1. 0 where there is none.</summary>
        public long Column
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_position_column(at.Pointer);
                }
            }
        }

        /// <summary>Offset in bytes from the start of the file, from 0, in the file's own encoding. 0 where there is
        /// none.</summary>
        public long Byte
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_position_byte(at.Pointer);
                }
            }
        }
    }

    /// <summary>What was mended or is wrong. Values out of an input are shown masked, so that every text but
    /// <c>Problem.FoundValue</c> may be written to a log.</summary>
    public sealed partial class Problem : Node
    {
        internal Problem(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The stable code, such as <c>order.number</c>: a word that programs may compare.</summary>
        public string Code
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How much it matters. An order with a problem of severity error is held.</summary>
        public Severity Severity
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Severity)NativeMethods.intakt_problem_severity(at.Pointer);
                }
            }
        }

        /// <summary>Everything about it in one line.</summary>
        public string Text
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_text(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is wrong, in one sentence.</summary>
        public string Message
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_message(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The file, as the host named it.</summary>
        public string File
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_file(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Where it stands.</summary>
        public Position Position
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_problem_position(at.Pointer);
                    return node == IntPtr.Zero ? null : new Position(Root, node);
                }
            }
        }

        /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>.</summary>
        public string Path
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_path(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The rule of the profile that was at work.</summary>
        public string Rule
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_rule(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What was found, masked to its first letter and its length.</summary>
        public string Found
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_found(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What was found, as it stands in the input. May be personal data: not for logs.</summary>
        public string FoundValue
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_found_value(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What would have been right.</summary>
        public string Expected
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_expected(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What to do.</summary>
        public string Hint
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_problem_hint(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Why something was decided.</summary>
    public sealed partial class Reason : Node
    {
        internal Reason(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The stable word.</summary>
        public string Code
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_reason_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>One sentence without personal data.</summary>
        public string Text
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_reason_text(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The problem behind it, if there is one; its values are masked.</summary>
        public Problem Problem
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_reason_problem(at.Pointer);
                    return node == IntPtr.Zero ? null : new Problem(Root, node);
                }
            }
        }
    }

    /// <summary>A known party that the one of the order probably belongs to. A hint, never an identity.</summary>
    public sealed partial class Relation : Node
    {
        internal Relation(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>What kind of relation it is.</summary>
        public RelationKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (RelationKind)NativeMethods.intakt_relation_kind(at.Pointer);
                }
            }
        }

        /// <summary>The id of the known party.</summary>
        public string Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_relation_party(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A revenue account and what named it.</summary>
    public sealed partial class RevenueAccount : Node
    {
        internal RevenueAccount(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The account.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_revenue_account_number(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What named it.</summary>
        public AccountSource From
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (AccountSource)NativeMethods.intakt_revenue_account_from(at.Pointer);
                }
            }
        }
    }

    /// <summary>A question with everything that a clerk needs to answer it: what the order says, and every candidate
    /// beside it. Made by <c>Importer.ReviewCase</c>; it belongs to the host, which disposes it, and needs its importer
    /// no longer. Personal data.</summary>
    public sealed partial class ReviewCase : Node
    {
        internal ReviewCase(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The question.</summary>
        public ReviewRow Row
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_case_row(at.Pointer);
                    return node == IntPtr.Zero ? null : new ReviewRow(Root, node);
                }
            }
        }

        /// <summary>Whether the order is kept, so that it can be planned again without its file.</summary>
        public bool? IsKept
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_review_case_is_kept(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        /// <summary>When the order was placed.</summary>
        public IsoDate? Date
        {
            get { return IsoDate.Of(DateText); }
        }

        /// <summary><see cref="Date"/> as text: ISO 8601.</summary>
        public string DateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_case_date(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The sum of the order with its currency, as the sender states them, such as <c>10.00
        /// EUR</c>.</summary>
        public string Total
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_case_total(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How many lines the order has. 0 where there is none.</summary>
        public long Lines
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_case_lines(at.Pointer);
                }
            }
        }

        /// <summary>Whether the customer ordered without an account.</summary>
        public bool? IsGuest
        {
            get
            {
                using (Scope at = Enter())
                {
                    int said = NativeMethods.intakt_review_case_is_guest(at.Pointer);
                    return said < 0 ? (bool?)null : said != 0;
                }
            }
        }

        /// <summary>What the order says of the party that is asked about.</summary>
        public Party Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_case_party(at.Pointer);
                    return node == IntPtr.Zero ? null : new Party(Root, node);
                }
            }
        }

        private IReadOnlyList<CaseCandidate> candidates;

        /// <summary>Every candidate, best first.</summary>
        public IReadOnlyList<CaseCandidate> Candidates
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (candidates != null) return candidates;
                    CaseCandidate[] found = new CaseCandidate[(int)NativeMethods.intakt_review_case_candidate_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new CaseCandidate(Root, NativeMethods.intakt_review_case_candidate(at.Pointer, new UIntPtr(index)));
                    }
                    return candidates = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>What the order says in the line that is asked about, where an article is asked for.</summary>
        public CaseLine Ordered
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_case_ordered(at.Pointer);
                    return node == IntPtr.Zero ? null : new CaseLine(Root, node);
                }
            }
        }

        private IReadOnlyList<FoundArticle> choices;

        /// <summary>The articles to choose from, where an article is asked for.</summary>
        public IReadOnlyList<FoundArticle> Choices
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (choices != null) return choices;
                    FoundArticle[] found = new FoundArticle[(int)NativeMethods.intakt_review_case_choice_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new FoundArticle(Root, NativeMethods.intakt_review_case_choice(at.Pointer, new UIntPtr(index)));
                    }
                    return choices = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The whole case as JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_case_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A question for a clerk, with everything needed to answer it.</summary>
    public sealed partial class ReviewItem : Node
    {
        internal ReviewItem(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its id in the plan, such as <c>review-1</c>.</summary>
        public string Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_item_id(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The order it is about; none when the order has no number.</summary>
        public OrderIdentity Order
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_item_order(at.Pointer);
                    return node == IntPtr.Zero ? null : new OrderIdentity(Root, node);
                }
            }
        }

        /// <summary>Who is to answer, as the settings say.</summary>
        public string Owner
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_item_owner(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is asked.</summary>
        public Question Question
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (Question)NativeMethods.intakt_review_item_question(at.Pointer);
                }
            }
        }

        /// <summary>Why it is asked.</summary>
        public Reason Reason
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_item_reason(at.Pointer);
                    return node == IntPtr.Zero ? null : new Reason(Root, node);
                }
            }
        }

        private IReadOnlyList<Role> roles;

        /// <summary>The roles of the party that it is about.</summary>
        public IReadOnlyList<Role> Roles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (roles != null) return roles;
                    Role[] found = new Role[(int)NativeMethods.intakt_review_item_role_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Role)NativeMethods.intakt_review_item_role(at.Pointer, new UIntPtr(index));
                    }
                    return roles = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>What the matcher found, with every candidate.</summary>
        public Verdict Verdict
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_review_item_verdict(at.Pointer);
                    return node == IntPtr.Zero ? null : new Verdict(Root, node);
                }
            }
        }

        /// <summary>The line that it is about, counted from 1. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_review_item_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        private IReadOnlyList<string> articles;

        /// <summary>The ids of the articles to choose from.</summary>
        public IReadOnlyList<string> Articles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (articles != null) return articles;
                    string[] found = new string[(int)NativeMethods.intakt_review_item_article_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_review_item_article(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return articles = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<Answer> answers;

        /// <summary>The answers that make sense.</summary>
        public IReadOnlyList<Answer> Answers
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (answers != null) return answers;
                    Answer[] found = new Answer[(int)NativeMethods.intakt_review_item_answer_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Answer)NativeMethods.intakt_review_item_answer(at.Pointer, new UIntPtr(index));
                    }
                    return answers = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Whom it is about, as a hash by which a decision on it is found again; see <c>Importer.Decide</c>.
        /// None where no decisions are kept, and for questions that are not about who a party is.</summary>
        public string Subject
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_item_subject(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The same with all that was known about it.</summary>
        public string Evidence
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_item_evidence(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number of a decision about the party that does not fit any more, so that the question is asked
        /// again. 0 where there is none.</summary>
        public long Outdated
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_item_outdated(at.Pointer);
                }
            }
        }

        /// <summary>The whole question, as plans have it. JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_item_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>A question of some order, as the embedded database keeps it. It keeps its number for as long as it is
    /// asked.</summary>
    public sealed partial class ReviewRow : Node
    {
        internal ReviewRow(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Its number, for <c>Importer.ReviewCase</c> and <c>Database.Decide</c>. 0 where there is
        /// none.</summary>
        public long Id
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_row_id(at.Pointer);
                }
            }
        }

        /// <summary>How far it is: <c>new</c>, <c>in_work</c> or <c>done</c>.</summary>
        public string State
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_state(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Who has it in work, or has answered it.</summary>
        public string Owner
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_owner(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What is asked, such as <c>which_party</c>.</summary>
        public string Question
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_question(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Why, as a stable word such as <c>party_unclear</c>.</summary>
        public string Code
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_code(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Why, as a sentence without personal data.</summary>
        public string Text
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_text(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The source that the order is from.</summary>
        public string Source
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_source(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The tenant of the order; none where the order has no number.</summary>
        public string Tenant
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_tenant(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>What kind of document the order becomes, such as <c>intake</c>; none where the order has no
        /// number.</summary>
        public string Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_kind(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The number of the order.</summary>
        public string Number
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_review_row_number(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<Role> roles;

        /// <summary>The roles of the party that it is about.</summary>
        public IReadOnlyList<Role> Roles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (roles != null) return roles;
                    Role[] found = new Role[(int)NativeMethods.intakt_review_row_role_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = (Role)NativeMethods.intakt_review_row_role(at.Pointer, new UIntPtr(index));
                    }
                    return roles = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> answers;

        /// <summary>The answers that are possible, in the words of <c>Database.Decide</c> and others.</summary>
        public IReadOnlyList<string> Answers
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (answers != null) return answers;
                    string[] found = new string[(int)NativeMethods.intakt_review_row_answer_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_review_row_answer(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return answers = Array.AsReadOnly(found);
                }
            }
        }

        private IReadOnlyList<string> candidates;

        /// <summary>The ids of the candidates, best first.</summary>
        public IReadOnlyList<string> Candidates
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (candidates != null) return candidates;
                    string[] found = new string[(int)NativeMethods.intakt_review_row_candidate_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_review_row_candidate(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return candidates = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The number of the line that it is about, counted from 1; 0 where it is about a party or the whole
        /// order. Nothing where there is none.</summary>
        public long? Line
        {
            get
            {
                using (Scope at = Enter())
                {
                    long number = NativeMethods.intakt_review_row_line(at.Pointer);
                    return number == 0 ? (long?)null : number;
                }
            }
        }

        private IReadOnlyList<string> articles;

        /// <summary>The ids of the articles to choose from, where an article is asked for.</summary>
        public IReadOnlyList<string> Articles
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (articles != null) return articles;
                    string[] found = new string[(int)NativeMethods.intakt_review_row_article_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        found[index] = Utf8.Text(NativeMethods.intakt_review_row_article(at.Pointer, new UIntPtr(index), ref length), length);
                    }
                    return articles = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>Since when it is asked: seconds since 1970 (UTC). 0 where there is none.</summary>
        public long Created
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_row_created(at.Pointer);
                }
            }
        }

        /// <summary>When somebody did something with it: seconds since 1970 (UTC). 0 where there is none.</summary>
        public long Changed
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_row_changed(at.Pointer);
                }
            }
        }

        /// <summary>The number of the decision that answered it. 0 where there is none.</summary>
        public long Decision
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_row_decision(at.Pointer);
                }
            }
        }

        /// <summary>The number of a decision that does not fit any more, for which it is asked again. 0 where there is
        /// none.</summary>
        public long Outdated
        {
            get
            {
                using (Scope at = Enter())
                {
                    return NativeMethods.intakt_review_row_outdated(at.Pointer);
                }
            }
        }
    }

    /// <summary>Questions of the embedded database that wait for clerks, or are answered. Made by
    /// <c>Database.Reviews</c>; it belongs to the host, which disposes it, and needs its database no longer.</summary>
    public sealed partial class Reviews : Node
    {
        internal Reviews(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        private IReadOnlyList<ReviewRow> rows;

        /// <summary>The questions, the oldest first.</summary>
        public IReadOnlyList<ReviewRow> Rows
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (rows != null) return rows;
                    ReviewRow[] found = new ReviewRow[(int)NativeMethods.intakt_reviews_row_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new ReviewRow(Root, NativeMethods.intakt_reviews_row(at.Pointer, new UIntPtr(index)));
                    }
                    return rows = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>All of them as a JSON array.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_reviews_json(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>The sums of one tax rate, as the sender states them.</summary>
    public sealed partial class TaxTotal : Node
    {
        internal TaxTotal(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Rate in percent.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="RateText"/>.</exception>
        public decimal? Rate
        {
            get { return Values.Decimal(RateText); }
        }

        /// <summary><see cref="Rate"/> as text: every digit as written, with a point.</summary>
        public string RateText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_tax_total_rate(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Sum without tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="NetText"/>.</exception>
        public decimal? Net
        {
            get { return Values.Decimal(NetText); }
        }

        /// <summary><see cref="Net"/> as text: every digit as written, with a point.</summary>
        public string NetText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_tax_total_net(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxText"/>.</exception>
        public decimal? Tax
        {
            get { return Values.Decimal(TaxText); }
        }

        /// <summary><see cref="Tax"/> as text: every digit as written, with a point.</summary>
        public string TaxText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_tax_total_tax(at.Pointer, ref length), length);
                }
            }
        }
    }

    /// <summary>Why an order carries no tax, or does although its buyer has a VAT id.</summary>
    public sealed partial class TaxTreatment : Node
    {
        internal TaxTreatment(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>The outcome.</summary>
        public TreatmentKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (TreatmentKind)NativeMethods.intakt_tax_treatment_kind(at.Pointer);
                }
            }
        }

        private IReadOnlyList<Condition> conditions;

        /// <summary>What it rests on, whether met or not.</summary>
        public IReadOnlyList<Condition> Conditions
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (conditions != null) return conditions;
                    Condition[] found = new Condition[(int)NativeMethods.intakt_tax_treatment_condition_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Condition(Root, NativeMethods.intakt_tax_treatment_condition(at.Pointer, new UIntPtr(index)));
                    }
                    return conditions = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>The sums as the sender states them.</summary>
    public sealed partial class Totals : Node
    {
        internal Totals(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Sum of the lines under the order's price statement.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="LinesText"/>.</exception>
        public decimal? Lines
        {
            get { return Values.Decimal(LinesText); }
        }

        /// <summary><see cref="Lines"/> as text: every digit as written, with a point.</summary>
        public string LinesText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_lines(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Sum without tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="NetText"/>.</exception>
        public decimal? Net
        {
            get { return Values.Decimal(NetText); }
        }

        /// <summary><see cref="Net"/> as text: every digit as written, with a point.</summary>
        public string NetText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_net(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="TaxText"/>.</exception>
        public decimal? Tax
        {
            get { return Values.Decimal(TaxText); }
        }

        /// <summary><see cref="Tax"/> as text: every digit as written, with a point.</summary>
        public string TaxText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_tax(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>Sum with tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="GrossText"/>.</exception>
        public decimal? Gross
        {
            get { return Values.Decimal(GrossText); }
        }

        /// <summary><see cref="Gross"/> as text: every digit as written, with a point.</summary>
        public string GrossText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_gross(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The sum of the order where the format does not say whether it includes tax.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="AmountText"/>.</exception>
        public decimal? Amount
        {
            get { return Values.Decimal(AmountText); }
        }

        /// <summary><see cref="Amount"/> as text: every digit as written, with a point.</summary>
        public string AmountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_amount(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>How many lines the sender counted.</summary>
        /// <exception cref="OverflowException">System.Decimal has no room for all digits: take <see cref="LineCountText"/>.</exception>
        public decimal? LineCount
        {
            get { return Values.Decimal(LineCountText); }
        }

        /// <summary><see cref="LineCount"/> as text: every digit as written, with a point.</summary>
        public string LineCountText
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_totals_line_count(at.Pointer, ref length), length);
                }
            }
        }

        private IReadOnlyList<TaxTotal> rates;

        /// <summary>Tax by rate.</summary>
        public IReadOnlyList<TaxTotal> Rates
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (rates != null) return rates;
                    TaxTotal[] found = new TaxTotal[(int)NativeMethods.intakt_totals_rate_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new TaxTotal(Root, NativeMethods.intakt_totals_rate(at.Pointer, new UIntPtr(index)));
                    }
                    return rates = Array.AsReadOnly(found);
                }
            }
        }
    }

    /// <summary>The answer to the question who a party of an order is, with everything that it rests on.</summary>
    public sealed partial class Verdict : Node
    {
        internal Verdict(NodeHandle owner, IntPtr pointer)
            : base(owner, pointer)
        {
        }

        /// <summary>Same, unclear or new.</summary>
        public VerdictOutcome Outcome
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (VerdictOutcome)NativeMethods.intakt_verdict_outcome(at.Pointer);
                }
            }
        }

        /// <summary>Why.</summary>
        public VerdictKind Kind
        {
            get
            {
                using (Scope at = Enter())
                {
                    return (VerdictKind)NativeMethods.intakt_verdict_kind(at.Pointer);
                }
            }
        }

        /// <summary>The id of the party that it is; present exactly when the outcome is <c>same</c>.</summary>
        public string Party
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_verdict_party(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>A known party that this one probably belongs to without being it; a hint, never an
        /// identity.</summary>
        public Relation Relation
        {
            get
            {
                using (Scope at = Enter())
                {
                    IntPtr node = NativeMethods.intakt_verdict_relation(at.Pointer);
                    return node == IntPtr.Zero ? null : new Relation(Root, node);
                }
            }
        }

        private IReadOnlyList<Candidate> candidates;

        /// <summary>Every candidate worth showing, best first; equal scores by id.</summary>
        public IReadOnlyList<Candidate> Candidates
        {
            get
            {
                using (Scope at = Enter())
                {
                    if (candidates != null) return candidates;
                    Candidate[] found = new Candidate[(int)NativeMethods.intakt_verdict_candidate_count(at.Pointer)];
                    for (uint index = 0; index < found.Length; index++)
                    {
                        found[index] = new Candidate(Root, NativeMethods.intakt_verdict_candidate(at.Pointer, new UIntPtr(index)));
                    }
                    return candidates = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>The verdict in one German sentence for a clerk, without personal data.</summary>
        public string SentenceGerman
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_verdict_sentence_german(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The verdict in one English sentence for a clerk, without personal data.</summary>
        public string SentenceEnglish
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_verdict_sentence_english(at.Pointer, ref length), length);
                }
            }
        }

        /// <summary>The whole verdict, as plans have it. JSON.</summary>
        public string Json
        {
            get
            {
                using (Scope at = Enter())
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Text(NativeMethods.intakt_verdict_json(at.Pointer, ref length), length);
                }
            }
        }
    }
}
