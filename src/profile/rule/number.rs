//! The arithmetic of a rule, on exact decimals.

use super::super::field::{FieldKind, Value};
use super::super::recorder::Recorder;
use super::{Nodes, Produced, Rule};
use crate::error::{Code, Problem};
use crate::value::{Decimal, Quotient};
use crate::xml::NodeId;
use crate::xpath::Context;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::profile) enum Scale {
    One,
    /// `0.19` means 19 percent: multiplied by this power of ten.
    Times(u32),
    /// `1950` means 19.50: divided by this power of ten.
    Over(u32),
}

impl Rule {
    /// Scale, factor, divisor and sign of a number.
    pub(super) fn computed(
        &self,
        kind: FieldKind,
        number: Decimal,
        mut nodes: Nodes,
        context: &Context<'_>,
        recorder: &mut Recorder<'_>,
    ) -> Option<Produced> {
        let mut number = self.scale.apply(number).or_else(|| self.overflow(&nodes, context, recorder))?;
        if self.negate {
            number = number.negate();
        }
        if let Some(rule) = &self.multiply {
            let factor = rule.value(FieldKind::Decimal, context, recorder)?;
            let Value::Decimal(by) = factor.value else { return None };
            number = number.checked_mul(by).or_else(|| self.overflow(&nodes, context, recorder))?;
            nodes.extend(factor.nodes);
        }
        let Some(rule) = &self.divide else { return Some(Produced::new(Value::Decimal(number), nodes)) };
        let divisor = rule.value(FieldKind::Decimal, context, recorder)?;
        let Value::Decimal(by) = divisor.value else { return None };
        nodes.extend(divisor.nodes);
        match (Quotient::new(number, by), kind) {
            (None, _) => {
                recorder.problem(self.at(Problem::new(Code::OrderNumber, "a division by zero"), &nodes, context));
                None
            }
            (Some(quotient), FieldKind::Price) => Some(Produced::new(Value::Quotient(quotient), nodes)),
            (Some(_), _) => {
                // A division that comes out even is exact; any other would need a rounding rule that nobody gave.
                let exact = number.checked_div(by).filter(|result| result.normalize().checked_mul(by) == Some(number));
                if exact.is_none() {
                    let problem = Problem::new(Code::OrderNumber, "the division does not come out even")
                        .expected("an exact result");
                    recorder.problem(self.at(problem, &nodes, context));
                }
                exact.map(|value| Produced::new(Value::Decimal(value.normalize()), nodes))
            }
        }
    }

    pub(super) fn overflow<T>(
        &self,
        nodes: &[NodeId],
        context: &Context<'_>,
        recorder: &mut Recorder<'_>,
    ) -> Option<T> {
        recorder.problem(self.at(
            Problem::new(Code::OrderNumber, "the number has more than 28 digits"),
            nodes,
            context,
        ));
        None
    }
}

impl Scale {
    pub(in crate::profile) fn apply(self, number: Decimal) -> Option<Decimal> {
        let power = |digits: u32| Decimal::from_parts(10_i128.checked_pow(digits)?, 0);
        match self {
            Scale::One => Some(number),
            Scale::Times(digits) if number.scale() >= digits => {
                Decimal::from_parts(number.mantissa(), number.scale() - digits)
            }
            Scale::Times(digits) => {
                let moved = number.checked_mul(power(digits)?)?;
                // `0.19` times 100 is `19.00`; the places that only the factor brought are taken off again.
                let places = number.scale().saturating_sub(digits);
                Some(if places < moved.scale() {
                    Decimal::from_parts(moved.mantissa() / 10_i128.checked_pow(moved.scale() - places)?, places)?
                } else {
                    moved
                })
            }
            Scale::Over(digits) => Decimal::from_parts(number.mantissa(), number.scale() + digits),
        }
    }
}
