# A choice may be cut short: of validate silently, of offload with a warning, of a switch not at all.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 type macsec validate ch
$ ip -d link show s0 | grep -o 'validate [a-z]*'
validate check
$ ip link set s0 type macsec validate d
$ ip -d link show s0 | grep -o 'validate [a-z]*'
validate disabled
$ ip link set s0 type macsec offload o
! WARNING: 'o' matches 'off' by prefix.
! Matching by prefix is deprecated in this context, please use the full string.
$ ip link set s0 type macsec offload m
! WARNING: 'm' matches 'mac' by prefix.
! Matching by prefix is deprecated in this context, please use the full string.
! RTNETLINK answers: Operation not supported
? 2
$ ip link set s0 type macsec offload ph
! WARNING: 'ph' matches 'phy' by prefix.
! Matching by prefix is deprecated in this context, please use the full string.
! RTNETLINK answers: Operation not supported
? 2
$ ip link set s0 type macsec offload x
! Error: argument of "offload" must be one of "off", "phy", "mac", not "x"
? 1
$ ip link set s0 type macsec validate checks
! Error: argument of "validate" must be one of "disabled", "check", "strict", not "checks"
? 1
$ ip link set s0 type macsec validate ''
! Error: argument of "validate" must be one of "disabled", "check", "strict", not ""
? 1
$ ip link set s0 type macsec encrypt o
! Error: argument of "encrypt" must be one of "off", "on", not "o"
? 1
$ ip link set s0 type macsec validate check validate strict
$ ip -d link show s0 | grep -o 'validate [a-z]*'
validate strict
