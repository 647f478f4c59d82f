using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Intakt
{
    /// <summary>What is known of a person or company: the columns of an address book. What is null is not said.</summary>
    public sealed class PartyData
    {
        /// <summary>The customer number in the host's numbering.</summary>
        public string CustomerNumber { get; set; }

        /// <summary><c>Herr</c>, <c>Frau</c> as written.</summary>
        public string Salutation { get; set; }

        /// <summary>Academic title.</summary>
        public string Title { get; set; }

        /// <summary>Given names.</summary>
        public string GivenName { get; set; }

        /// <summary>Family name.</summary>
        public string FamilyName { get; set; }

        /// <summary>Family name at birth.</summary>
        public string BirthName { get; set; }

        /// <summary>Name of the company. A party with one is a company.</summary>
        public string Company { get; set; }

        /// <summary>Department or branch.</summary>
        public string Department { get; set; }

        /// <summary>Day of birth, <c>1958-12-24</c> or <c>24.12.1958</c>.</summary>
        public string BirthDate { get; set; }

        /// <summary><c>female</c>, <c>male</c> or <c>diverse</c>, or their first letter.</summary>
        public string Gender { get; set; }

        /// <summary>Street.</summary>
        public string Street { get; set; }

        /// <summary>House number.</summary>
        public string HouseNumber { get; set; }

        /// <summary>Second line of the address.</summary>
        public string AddressLine2 { get; set; }

        /// <summary>Postal code.</summary>
        public string PostalCode { get; set; }

        /// <summary>Place.</summary>
        public string City { get; set; }

        /// <summary>State or region.</summary>
        public string State { get; set; }

        /// <summary>Country.</summary>
        public string Country { get; set; }

        /// <summary>E-mail address.</summary>
        public string Email { get; set; }

        /// <summary>Telephone number.</summary>
        public string Phone { get; set; }

        /// <summary>Mobile number.</summary>
        public string Mobile { get; set; }

        /// <summary>VAT identification number.</summary>
        public string VatId { get; set; }

        /// <summary>Health insurance number.</summary>
        public string InsuranceNumber { get; set; }

        /// <summary>Any other official number.</summary>
        public string OfficialId { get; set; }

        /// <summary>The names of the columns, in their order.</summary>
        public static readonly IReadOnlyList<string> Columns = Array.AsReadOnly(new[]
        {
            "customer_number", "salutation", "title", "given_name", "family_name", "birth_name", "company", "department", "birth_date",
            "gender", "street", "house_number", "address_line2", "postal_code", "city", "state", "country", "email", "phone", "mobile",
            "vat_id", "insurance_number", "official_id",
        });

        /// <summary>A field by the name of its column, such as <c>family_name</c>.</summary>
        /// <exception cref="ArgumentException">There is no such column.</exception>
        public string this[string column]
        {
            get
            {
                switch (column)
                {
                    case "customer_number": return CustomerNumber;
                    case "salutation": return Salutation;
                    case "title": return Title;
                    case "given_name": return GivenName;
                    case "family_name": return FamilyName;
                    case "birth_name": return BirthName;
                    case "company": return Company;
                    case "department": return Department;
                    case "birth_date": return BirthDate;
                    case "gender": return Gender;
                    case "street": return Street;
                    case "house_number": return HouseNumber;
                    case "address_line2": return AddressLine2;
                    case "postal_code": return PostalCode;
                    case "city": return City;
                    case "state": return State;
                    case "country": return Country;
                    case "email": return Email;
                    case "phone": return Phone;
                    case "mobile": return Mobile;
                    case "vat_id": return VatId;
                    case "insurance_number": return InsuranceNumber;
                    case "official_id": return OfficialId;
                    default: throw new ArgumentException("there is no column `" + column + "`", "column");
                }
            }

            set
            {
                switch (column)
                {
                    case "customer_number": CustomerNumber = value; break;
                    case "salutation": Salutation = value; break;
                    case "title": Title = value; break;
                    case "given_name": GivenName = value; break;
                    case "family_name": FamilyName = value; break;
                    case "birth_name": BirthName = value; break;
                    case "company": Company = value; break;
                    case "department": Department = value; break;
                    case "birth_date": BirthDate = value; break;
                    case "gender": Gender = value; break;
                    case "street": Street = value; break;
                    case "house_number": HouseNumber = value; break;
                    case "address_line2": AddressLine2 = value; break;
                    case "postal_code": PostalCode = value; break;
                    case "city": City = value; break;
                    case "state": State = value; break;
                    case "country": Country = value; break;
                    case "email": Email = value; break;
                    case "phone": Phone = value; break;
                    case "mobile": Mobile = value; break;
                    case "vat_id": VatId = value; break;
                    case "insurance_number": InsuranceNumber = value; break;
                    case "official_id": OfficialId = value; break;
                    default: throw new ArgumentException("there is no column `" + column + "`", "column");
                }
            }
        }

        /// <summary>The data of a party that a plan says to create, as the host may store them.</summary>
        public static PartyData Of(Party party)
        {
            if (party == null) throw new ArgumentNullException("party");
            Address address = party.Address;
            return new PartyData
            {
                CustomerNumber = party.CustomerNumber,
                Salutation = party.Salutation,
                Title = party.Title,
                GivenName = party.GivenName,
                FamilyName = party.FamilyName,
                BirthName = party.BirthName,
                Company = party.Company,
                Department = party.Department,
                BirthDate = party.BirthDateText,
                Gender = party.Gender == Intakt.Gender.None ? null : Words.Of(party.Gender),
                Street = address == null ? null : address.Street,
                HouseNumber = address == null ? null : address.HouseNumber,
                AddressLine2 = address == null ? null : address.Line2,
                PostalCode = address == null ? null : address.PostalCode,
                City = address == null ? null : address.City,
                State = address == null ? null : address.State,
                Country = address == null ? null : address.Country,
                Email = party.Email,
                Phone = party.Phone,
                Mobile = party.Mobile,
                VatId = party.VatId,
                InsuranceNumber = party.InsuranceNumber,
                OfficialId = party.OfficialId,
            };
        }

        /// <summary>The JSON object that the library takes.</summary>
        public string ToJson()
        {
            Json json = new Json();
            foreach (string column in Columns) json.Add(column, this[column]);
            return json.ToString();
        }
    }

    /// <summary>A row of the host's address book.</summary>
    public sealed class PartyRow
    {
        /// <summary>A row with its columns.</summary>
        public PartyRow(string id, ulong version, PartyData party)
            : this(id, version, party == null ? null : party.ToJson())
        {
        }

        /// <summary>A row whose party is given as JSON: the columns as texts, and <c>identifiers</c> as plans have them.</summary>
        public PartyRow(string id, ulong version, string json)
        {
            Id = id;
            Version = version;
            Json = json;
        }

        /// <summary>The party's id in the host.</summary>
        public string Id { get; private set; }

        /// <summary>The version of the row: a greater one after every change.</summary>
        public ulong Version { get; private set; }

        /// <summary>The party as JSON.</summary>
        public string Json { get; private set; }
    }

    /// <summary>A row of the host's articles. What is null is not said, but for the number.</summary>
    public sealed class ArticleRow
    {
        /// <summary>An article.</summary>
        public ArticleRow(string id, ulong version, string number)
        {
            Id = id;
            Version = version;
            Number = number;
        }

        /// <summary>The article's id in the host.</summary>
        public string Id { get; private set; }

        /// <summary>The version of the row: a greater one after every change.</summary>
        public ulong Version { get; private set; }

        /// <summary>The article number.</summary>
        public string Number { get; private set; }

        /// <summary>Short text.</summary>
        public string Name { get; set; }

        /// <summary>GTIN (EAN).</summary>
        public string Gtin { get; set; }

        /// <summary>Pharmazentralnummer.</summary>
        public string Pzn { get; set; }

        /// <summary>Price of one unit.</summary>
        public decimal? Price { get; set; }

        /// <summary>Tax rate in percent.</summary>
        public decimal? TaxRate { get; set; }

        /// <summary>Unit of the quantity.</summary>
        public string Unit { get; set; }

        /// <summary>The JSON object that the library takes.</summary>
        public string ToJson()
        {
            Json json = new Json();
            json.Add("number", Number);
            json.Add("name", Name);
            json.Add("gtin", Gtin);
            json.Add("pzn", Pzn);
            json.Add("price", Values.Text(Price));
            json.Add("tax_rate", Values.Text(TaxRate));
            json.Add("unit", Unit);
            return json.ToString();
        }
    }

    /// <summary>Which order it is.</summary>
    public sealed class OrderKey : IEquatable<OrderKey>
    {
        /// <summary>
        /// A key. An empty tenant or kind is that of the settings. The kind is <c>intake</c>, <c>order</c>, <c>invoice</c>,
        /// <c>credit_note</c>, <c>quotation</c> or <c>financial_mutation</c>.
        /// </summary>
        public OrderKey(string tenant, string source, string kind, string number)
        {
            Tenant = tenant ?? "";
            Source = source ?? "";
            Kind = kind ?? "";
            Number = number ?? "";
        }

        /// <summary>The order of a shop with this number, with tenant and kind of the settings.</summary>
        public OrderKey(string source, string number)
            : this("", source, "", number)
        {
        }

        /// <summary>The company of the host; may be empty.</summary>
        public string Tenant { get; private set; }

        /// <summary>The shop.</summary>
        public string Source { get; private set; }

        /// <summary>The kind of document.</summary>
        public string Kind { get; private set; }

        /// <summary>The number that the shop gave the order.</summary>
        public string Number { get; private set; }

        /// <summary>Whether both name the same order.</summary>
        public bool Equals(OrderKey other)
        {
            return other != null && Tenant == other.Tenant && Source == other.Source && Kind == other.Kind && Number == other.Number;
        }

        /// <summary>Whether both name the same order.</summary>
        public override bool Equals(object other)
        {
            return Equals(other as OrderKey);
        }

        /// <summary>A number by which equal keys are found.</summary>
        public override int GetHashCode()
        {
            return ToString().GetHashCode();
        }

        /// <summary>All four, with <c>/</c> between them.</summary>
        public override string ToString()
        {
            return Tenant + "/" + Source + "/" + Kind + "/" + Number;
        }
    }

    /// <summary>The parts of a key as the library takes them.</summary>
    internal struct KeyBytes
    {
        internal readonly byte[] Tenant, Source, Kind, Number;

        internal KeyBytes(OrderKey key)
        {
            if (key == null) throw new ArgumentNullException("order");
            Tenant = Utf8.Of(key.Tenant);
            Source = Utf8.Of(key.Source);
            Kind = Utf8.Of(key.Kind);
            Number = Utf8.Of(key.Number);
        }

        internal UIntPtr TenantLength
        {
            get { return Utf8.Length(Tenant); }
        }

        internal UIntPtr SourceLength
        {
            get { return Utf8.Length(Source); }
        }

        internal UIntPtr KindLength
        {
            get { return Utf8.Length(Kind); }
        }

        internal UIntPtr NumberLength
        {
            get { return Utf8.Length(Number); }
        }
    }

    /// <summary>One document of an input.</summary>
    public sealed class InputDocument
    {
        /// <summary>A document of this name, for messages, and with these bytes, in any encoding.</summary>
        public InputDocument(string name, byte[] data)
        {
            Name = name;
            Data = data;
        }

        /// <summary>The name of the file.</summary>
        public string Name { get; private set; }

        /// <summary>Its bytes.</summary>
        public byte[] Data { get; private set; }
    }

    /// <summary>Writes an object of texts and whole numbers.</summary>
    internal sealed class Json
    {
        private readonly StringBuilder text = new StringBuilder("{");

        internal void Add(string name, string value)
        {
            if (value == null) return;
            Begin(name);
            Quote(value);
        }

        internal void Add(string name, long? value)
        {
            if (value == null) return;
            Begin(name);
            text.Append(value.Value.ToString(CultureInfo.InvariantCulture));
        }

        internal void Add(string name, bool value)
        {
            Begin(name);
            text.Append(value ? "true" : "false");
        }

        internal void Add(string name, IEnumerable<string> values)
        {
            if (values == null) return;
            Begin(name);
            text.Append('[');
            bool first = true;
            foreach (string value in values)
            {
                if (!first) text.Append(',');
                first = false;
                Quote(value ?? "");
            }
            text.Append(']');
        }

        public override string ToString()
        {
            return text + "}";
        }

        private void Begin(string name)
        {
            if (text.Length > 1) text.Append(',');
            Quote(name);
            text.Append(':');
        }

        private void Quote(string value)
        {
            text.Append('"');
            foreach (char sign in value)
            {
                if (sign == '"' || sign == '\\') text.Append('\\').Append(sign);
                else if (sign < ' ') text.Append("\\u").Append(((int)sign).ToString("x4"));
                else text.Append(sign);
            }
            text.Append('"');
        }
    }
}
