package facts

type index struct{}
