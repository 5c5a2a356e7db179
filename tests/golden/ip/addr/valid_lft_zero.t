# A lifetime of nothing is refused after all else.
$ ip addr add 10.0.0.1/24 valid_lft 0
! Not enough information: "dev" argument is required.
? 1
$ ip addr add 10.0.0.1/24 valid_lft 0 dev nope
! Cannot find device "nope"
? 1
$ ip addr add 10.0.0.1/24 valid_lft 0 preferred_lft 5 dev lo
! valid_lft is zero
? 1
$ ip addr add 10.0.0.1/24 valid_lft 0 dev lo foo
! Error: either "local" is duplicate, or "foo" is garbage.
? 255
