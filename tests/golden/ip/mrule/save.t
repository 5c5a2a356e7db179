# Saving and restoring.
$ ip mrule add iif lo table 5 pref 10
! Error: Rule family not supported.
? 2
$ sh -c 'f=$(mktemp); ip mrule save > $f; ip mrule flush; ip mrule; ip mrule restore < $f; ip mrule; rm $f'
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
$ sh -c 'ip mrule save | wc -c'
4
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
