//! Dates and times (RFC 3339, section 5.6).

use chrono::NaiveDate;

use super::Reason;

const DATE: Reason = Reason::fixed("A date must be written as YYYY-MM-DD.");
const DAY: Reason = Reason::fixed("The calendar has no such day.");
const SEPARATOR: Reason = Reason::fixed("A date and its time must have a 'T' between them.");
const TIME: Reason =
    Reason::fixed("A time must be written as HH:MM:SS, with 'Z' or an offset such as '+01:00' after it.");
const CLOCK: Reason = Reason::fixed("The clock has no such time.");
const OFFSET: Reason = Reason::fixed("An offset must lie between -23:59 and +23:59.");
const LEAP_SECOND: Reason = Reason::fixed("A leap second can occur only at 23:59:60 UTC.");

const MINUTES_A_DAY: u32 = 24 * 60;

pub(super) fn check_date(text: &str) -> Result<(), Reason> {
    let mut scanner = Scanner(text.as_bytes());
    scanner.date()?;
    scanner.end(DATE)
}

pub(super) fn check_time(text: &str) -> Result<(), Reason> {
    let mut scanner = Scanner(text.as_bytes());
    scanner.time()?;
    scanner.end(TIME)
}

pub(super) fn check_date_time(text: &str) -> Result<(), Reason> {
    let mut scanner = Scanner(text.as_bytes());
    scanner.date()?;
    if !(scanner.eat(b'T') || scanner.eat(b't')) {
        return Err(SEPARATOR);
    }
    scanner.time()?;
    scanner.end(TIME)
}

/// What is still to be read.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn date(&mut self) -> Result<(), Reason> {
        let (century, year) = (self.two_digits(DATE)?, self.two_digits(DATE)?);
        self.expect(b'-', DATE)?;
        let month = self.two_digits(DATE)?;
        self.expect(b'-', DATE)?;
        let day = self.two_digits(DATE)?;
        let year = i32::try_from(century * 100 + year).map_err(|_| DAY)?;
        NaiveDate::from_ymd_opt(year, month, day).map(drop).ok_or(DAY)
    }

    fn time(&mut self) -> Result<(), Reason> {
        let hour = self.two_digits(TIME)?;
        self.expect(b':', TIME)?;
        let minute = self.two_digits(TIME)?;
        self.expect(b':', TIME)?;
        let second = self.two_digits(TIME)?;
        if self.eat(b'.') {
            let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
            self.0 = self.0.get(digits..).filter(|_| digits > 0).ok_or(TIME)?;
        }
        let minutes_ahead = self.offset()?;
        if hour > 23 || minute > 59 || second > 60 {
            return Err(CLOCK);
        }
        let minute_of_day = hour * 60 + minute;
        let minute_in_utc = (minute_of_day + MINUTES_A_DAY - minutes_ahead) % MINUTES_A_DAY;
        if second == 60 && minute_in_utc != MINUTES_A_DAY - 1 {
            return Err(LEAP_SECOND);
        }
        Ok(())
    }

    /// How far the local clock is ahead of UTC in minutes, from 0 to a day: one that is behind by an
    /// hour is ahead by 23, which is the same clock.
    fn offset(&mut self) -> Result<u32, Reason> {
        if self.eat(b'Z') || self.eat(b'z') {
            return Ok(0);
        }
        let ahead = self.eat(b'+');
        if !ahead {
            self.expect(b'-', TIME)?;
        }
        let hours = self.two_digits(TIME)?;
        self.expect(b':', TIME)?;
        let minutes = self.two_digits(TIME)?;
        if hours > 23 || minutes > 59 {
            return Err(OFFSET);
        }
        let distance = hours * 60 + minutes;
        Ok(if ahead { distance } else { MINUTES_A_DAY - distance })
    }

    fn two_digits(&mut self, otherwise: Reason) -> Result<u32, Reason> {
        match self.0 {
            &[tens @ b'0'..=b'9', ones @ b'0'..=b'9', ref rest @ ..] => {
                self.0 = rest;
                Ok(u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
            }
            _ => Err(otherwise),
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        match self.0.split_first() {
            Some((first, rest)) if *first == byte => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, byte: u8, otherwise: Reason) -> Result<(), Reason> {
        if self.eat(byte) { Ok(()) } else { Err(otherwise) }
    }

    fn end(&self, otherwise: Reason) -> Result<(), Reason> {
        if self.0.is_empty() { Ok(()) } else { Err(otherwise) }
    }
}
