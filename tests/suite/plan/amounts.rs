//! Laws of amounts: no cent is lost, whatever the order, the rounding and the split.
#![allow(clippy::unwrap_used, reason = "a test says what it expects; clippy.toml covers only functions marked #[test]")]

use intakt::order::{Charge, ChargeKind, Line, LineKind, Order, Payment, Price, Prices, TaxTotal, Totals};
use intakt::plan::{
    AmountSettings, Amounts, PartAmounts, Resolution, Rounding, SplitMethod, VatCheck, VoucherUse, assess_amounts,
};
use intakt::value::{Decimal, Quotient};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

const RATES: [&str; 6] = ["0", "7", "19", "25.5", "8.1", "5.5"];

fn decimal(units: i64, scale: u32) -> Decimal {
    Decimal::from_parts(units.into(), scale).unwrap()
}

/// How a shop writes its prices: in cents, with the many places of net prices that were computed from gross ones, for a number
/// of pieces, or as the sum of the line over its quantity.
#[derive(Clone, Copy, Debug)]
enum Style {
    Cents,
    Long,
    ForPieces,
    FromSum,
}

const PIECES: [i64; 10] = [1, 2, 3, 7, 10, 12, 25, 100, 144, 1000];

fn line(style: Style) -> impl Strategy<Value = Line> {
    let discount = prop_oneof![
        6 => Just((None, None)),
        2 => (0_i64..10_000).prop_map(|percent| (None, Some(decimal(percent, 2)))),
        1 => (-500_i64..1).prop_map(|units| (Some(decimal(units, 2)), None)),
    ];
    let kind = prop_oneof![
        8 => Just(LineKind::Product),
        1 => Just(LineKind::Surcharge),
        1 => Just(LineKind::Discount),
        1 => Just(LineKind::Shipping),
    ];
    let own = prop_oneof![6 => Just(None), 1 => Just(Some(Prices::Net)), 1 => Just(Some(Prices::Gross))];
    let money = (0_i64..200_000, 0_usize..PIECES.len());
    (money, -3_000_i64..30_000, 0_u32..4, discount, kind, own, 0_usize..RATES.len(), prop::bool::weighted(0.9))
        .prop_map(move |((units, pieces), quantity, scale, (discount, discount_percent), kind, prices, rate, rated)| {
            let mut quantity = decimal(quantity, scale);
            let quotient = |per: Decimal| Quotient::new(decimal(units, 2), per).map(Price::Quotient);
            let price = match style {
                Style::Cents => Price::Amount(decimal(units, 2)),
                Style::Long => Price::Amount(decimal(units * 9_999_999, 10)),
                Style::ForPieces => quotient(decimal(PIECES[pieces], 0)).unwrap(),
                Style::FromSum => {
                    quantity = if quantity.is_zero() { Decimal::ONE } else { quantity };
                    quotient(quantity).unwrap()
                }
            };
            Line {
                kind,
                price: Some(price),
                quantity: Some(quantity),
                discount,
                discount_percent,
                prices,
                // Articles have a rate, other lines need not.
                tax_rate: (rated || kind == LineKind::Product).then(|| RATES[rate].parse().unwrap()),
                ..Line::default()
            }
        })
}

fn charge() -> impl Strategy<Value = Charge> {
    let kind = prop_oneof![
        Just(ChargeKind::Shipping),
        Just(ChargeKind::Discount),
        Just(ChargeKind::Surcharge),
        Just(ChargeKind::Voucher),
    ];
    (kind, -5_000_i64..5_000, 2_u32..5, prop::option::weighted(0.3, 0_usize..RATES.len()), 0_u8..3).prop_map(
        |(kind, units, scale, rate, side)| {
            let amount = decimal(units, scale);
            Charge {
                kind,
                amount: (side == 0).then_some(amount),
                net: (side == 1).then_some(amount),
                gross: (side == 2).then_some(amount),
                tax_rate: rate.map(|rate| RATES[rate].parse().unwrap()),
                ..Charge::default()
            }
        },
    )
}

fn order() -> impl Strategy<Value = Order> {
    let prices = prop_oneof![Just(Prices::Net), Just(Prices::Gross)];
    let currency = prop_oneof![6 => Just("EUR"), 1 => Just("JPY"), 1 => Just("KWD")];
    let style = prop_oneof![
        3 => Just(Style::Cents),
        2 => Just(Style::Long),
        1 => Just(Style::ForPieces),
        1 => Just(Style::FromSum),
    ];
    let lines = style.prop_flat_map(|style| prop::collection::vec(line(style), 1..12));
    (prices, currency, lines, prop::collection::vec(charge(), 0..4)).prop_map(|(prices, currency, lines, charges)| {
        Order { prices: Some(prices), currency: Some(currency.to_owned()), lines, charges, ..Order::default() }
    })
}

fn settings() -> impl Strategy<Value = AmountSettings> {
    (0_usize..3, 0_usize..4, prop::bool::ANY).prop_map(|(rounding, split, payment)| AmountSettings {
        rounding: Rounding::ALL[rounding],
        split: SplitMethod::ALL[split],
        voucher: if payment { VoucherUse::Payment } else { VoucherUse::Discount },
        vat_check: VatCheck::Off,
        ..AmountSettings::default()
    })
}

fn sum<'p>(parts: impl Iterator<Item = &'p PartAmounts>, side: fn(&PartAmounts) -> Option<Decimal>) -> Option<Decimal> {
    parts.map(side).try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part?))
}

const SIDES: [fn(&PartAmounts) -> Option<Decimal>; 3] = [|part| part.net, |part| part.tax, |part| part.gross];

fn parts(amounts: &Amounts) -> impl Iterator<Item = &PartAmounts> {
    let lines = amounts.lines.iter().flat_map(|line| &line.parts);
    lines.chain(amounts.charges.iter().flat_map(|charge| &charge.parts))
}

/// What holds for every order; says how many sums were compared.
fn no_cent_is_lost(order: &Order, settings: &AmountSettings) -> usize {
    let assessment = assess_amounts(order, settings);
    let amounts = assessment.amounts.as_ref().unwrap_or_else(|| panic!("no amounts: {order:?}"));
    let totals = [amounts.net, amounts.tax, amounts.gross];
    let mut compared = 0;
    for (side, total) in SIDES.into_iter().zip(totals) {
        let Some(total) = total else { continue };
        assert_eq!(sum(parts(amounts), side), Some(total), "lines and charges, {settings:?}: {order:?}");
        assert_eq!(sum(amounts.taxes.iter(), side), Some(total), "tax rates, {settings:?}: {order:?}");
        compared += 1;
    }
    for rate in &amounts.taxes {
        let of_rate = || parts(amounts).filter(|part| part.rate == rate.rate);
        for side in SIDES {
            if side(rate).is_some() {
                assert_eq!(sum(of_rate(), side), side(rate), "of the rate {:?}: {order:?}", rate.rate);
                compared += 1;
            }
        }
    }
    for part in parts(amounts).chain(&amounts.taxes) {
        if let (Some(net), Some(tax), Some(gross)) = (part.net, part.tax, part.gross) {
            assert_eq!(net.checked_add(tax), Some(gross), "{order:?}");
        }
    }
    for charge in &amounts.charges {
        let stated = &order.charges[charge.charge - 1];
        let digits = match order.currency.as_deref() {
            Some("JPY") => 0,
            Some("KWD") => 3,
            _ => 2,
        };
        // What is split was split to the last place that it is written with: its parts are the charge.
        let amount = stated.amount.or(stated.net).or(stated.gross).unwrap();
        let is_net = stated.net.is_some() || (stated.amount.is_some() && order.prices == Some(Prices::Net));
        let side = if is_net { SIDES[0] } else { SIDES[2] };
        if let (Some(sum), Some(_), Rounding::PerLine) =
            (sum(charge.parts.iter(), side), charge.split, settings.rounding)
        {
            let off = sum.checked_sub(amount.round(digits)).unwrap().abs();
            // Only what was cut below the smallest coin can be off.
            let cut = decimal(i64::try_from(charge.parts.len()).unwrap(), digits);
            assert!(
                if amount.scale() <= digits { off.is_zero() } else { off <= cut },
                "{stated:?}: {:?}",
                charge.parts
            );
        }
    }
    compared
}

/// The totals that the order would state if its sender computed as the settings say.
fn with_its_totals(order: &Order, settings: &AmountSettings) -> Option<Order> {
    let amounts = assess_amounts(order, settings).amounts?;
    let taxes: Vec<TaxTotal> = amounts
        .taxes
        .iter()
        .filter(|part| part.rate.is_some())
        .map(|part| TaxTotal { rate: part.rate, net: part.net, tax: part.tax })
        .collect();
    let totals = Totals { net: amounts.net, tax: amounts.tax, gross: amounts.gross, taxes, ..Totals::default() };
    Some(Order { totals, ..order.clone() })
}

/// What an order states is found to be right, and what is a cent off is found to be that.
fn totals_are_compared(order: &Order, settings: &AmountSettings) {
    // What a voucher pays may be taken off a stated sum or not, so that a few cents could mean either.
    let settings = &AmountSettings { voucher: VoucherUse::Discount, ..settings.clone() };
    let Some(stated) = with_its_totals(order, settings) else { return };
    let amounts = assess_amounts(&stated, settings).amounts.unwrap();
    assert_eq!(amounts.differences, [], "{settings:?}: {stated:?}");
    let (Some(gross), Some("EUR")) = (stated.totals.gross, order.currency.as_deref()) else { return };
    for (off, resolution) in [(1, Resolution::Absorbed), (-2, Resolution::Absorbed), (300_000_000, Resolution::Held)] {
        let off = decimal(off, 2);
        let mut wrong = stated.clone();
        wrong.totals.gross = gross.checked_add(off);
        let amounts = assess_amounts(&wrong, settings).amounts.unwrap();
        let found: Vec<_> = amounts.differences.iter().map(|found| (found.difference, found.resolution)).collect();
        assert_eq!(found, [(off, resolution)], "{settings:?}: {wrong:?}");
        let absorbed = resolution == Resolution::Absorbed;
        assert_eq!(amounts.rounding_line, absorbed.then_some(off));
        // What was paid is what is to be paid, to the cent.
        assert_eq!(amounts.payable, if absorbed { wrong.totals.gross } else { None });
    }
}

proptest! {
    #![proptest_config(Config { cases: 600, ..Config::default() })]

    #[test]
    fn no_cent_is_lost_in_any_order(order in order(), settings in settings()) {
        no_cent_is_lost(&order, &settings);
    }

    #[test]
    fn stated_totals_are_compared(order in order(), settings in settings()) {
        totals_are_compared(&order, &settings);
    }

    /// A payment is subtracted from what is to be paid, to the cent.
    #[test]
    fn paid_and_open_are_the_sum(order in order(), paid in 0_i64..100_000, settings in settings()) {
        let settings = AmountSettings { voucher: VoucherUse::Discount, ..settings };
        let payment = Payment { amount: Some(decimal(paid, 2)), paid: Some(true), ..Payment::default() };
        let order = Order { payments: vec![payment], currency: Some("EUR".into()), ..order };
        let amounts = assess_amounts(&order, &settings).amounts.unwrap();
        let payment = amounts.payment.unwrap();
        if let (Some(paid), Some(open)) = (payment.paid, payment.open) {
            prop_assert_eq!(paid.checked_add(open), amounts.payable);
        }
    }
}

/// A million random orders, the same ones every time: `cargo test --release --test suite -- --ignored a_million`.
#[test]
#[ignore = "takes a minute in release mode"]
fn a_million_random_orders() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = (order(), settings());
    let mut compared = 0;
    for _ in 0..1_000_000 {
        let (order, settings) = strategy.new_tree(&mut runner).unwrap().current();
        compared += no_cent_is_lost(&order, &settings);
    }
    assert!(compared > 5_000_000, "only {compared} sums");
}
