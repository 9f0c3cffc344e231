package value

// CompareAge compares a written age or length of time with the time from a day
// in born up to a day in at. "Eight years old" is right from half a year before
// the eighth birthday up to the ninth, and all the calendar year of the eighth:
// articles subtract years. Hedged ages follow the table of [Compare].
func CompareAge(written Value, born, at Date) Result {
	if !born.Known() || !at.Known() || born.OpenStart || born.OpenEnd || at.OpenStart || at.OpenEnd || written.Num.Sign() < 0 {
		return Result{}
	}
	w := inAgeUnits(written)
	since := Interval{Lo: elapsed(born.End-1, at.Start, w.Unit), Hi: elapsed(born.Start, at.End-1, w.Unit)}
	switch {
	case w.Unit == NoUnit:
		return Result{}
	case !w.Plain():
		return grade(w, since, Num{}, Setting{})
	}
	right := Interval{Lo: w.Num.Sub(half), Hi: w.Num.Add(Int(1)), HiOpen: true}
	if written.Unit >= Decade {
		right = around(w.Num, Int(1))
	}
	if right.Meets(since) {
		return Result{Grade: Agrees}
	}
	if w.Unit == Year {
		from, okFrom := born.Year()
		to, okTo := at.Year()
		if okFrom && okTo && w.Num.Cmp(Int(int64(to-from))) == 0 {
			return Result{Grade: Agrees}
		}
	}
	return Result{Grade: Disagrees}
}

// inAgeUnits expresses an age in years, months, weeks or days.
func inAgeUnits(v Value) Value {
	k := int64(1)
	switch v.Unit {
	case Century:
		v.Unit, k = Year, 100
	case Decade:
		v.Unit, k = Year, 10
	case Quarter:
		v.Unit, k = Month, 3
	case Year, Month, Week, Day:
	default:
		v.Unit = NoUnit
	}
	v.Num, v.Max, v.Step = v.Num.Mul(Int(k)), v.Max.Mul(Int(k)), v.Step.Mul(Int(k))
	return v
}

// elapsed is the time from one day to another in a unit of [inAgeUnits], with
// its fraction; 0 when to comes first.
func elapsed(from, to DayNum, unit Unit) Num {
	if to <= from {
		return Num{}
	}
	days := int64(to) - int64(from)
	switch unit {
	case Day:
		return Int(days)
	case Week:
		return Ratio(days, 7)
	}
	y1, m1, _ := from.Civil()
	y2, m2, _ := to.Civil()
	months := (y2-y1)*12 + m2 - m1
	if from.AddMonths(months) > to {
		months--
	}
	last := from.AddMonths(months)
	age := Int(int64(months)).Add(Ratio(int64(to-last), int64(from.AddMonths(months+1)-last)))
	if unit == Year {
		return age.Div(Int(12))
	}
	return age
}
