# The lowest rate is not above the highest.
$ ip link set lo vf 0 max_tx_rate 5 min_tx_rate 10
! Invalid min_tx_rate 10 - must be <= max_tx_rate 5
? 1
$ ip link set lo vf 0 min_tx_rate 10 max_tx_rate 4
! Invalid min_tx_rate 10 - must be <= max_tx_rate 4
? 1
$ ip link set lo vf 0 min_tx_rate 5 max_tx_rate 10
! RTNETLINK answers: Operation not supported
? 2
$ ip link set vf 0 trust on lo
! Error: argument "dev" is required
? 255
# The name that it is to have will do for finding it.
$ ip link set name nope vf 0 trust on
! Cannot find device "nope"
? 1
$ ip link set name nope vf 0 trust on lo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
# No highest rate is no limit.
$ ip link set lo vf 0 max_tx_rate 0 min_tx_rate 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set lo vf 0 min_tx_rate 3 rate 2
! Invalid min_tx_rate 3 - must be <= max_tx_rate 2
? 1
