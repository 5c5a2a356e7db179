# The warning repeats what was typed.
$ ip addr add 198.51.0.0/24 dev lo
$ ip addr del 198.51 dev lo
! Warning: Executing wildcard deletion to stay compatible with old scripts.
!          Explicitly specify the prefix length (198.51/32) to avoid this warning.
!          This special behaviour is likely to disappear in further releases,
!          fix your scripts!
$ ip addr add 198.51.0.1/24 dev lo
$ ip addr del 0306.51.0.1 dev lo
! Warning: Executing wildcard deletion to stay compatible with old scripts.
!          Explicitly specify the prefix length (0306.51.0.1/32) to avoid this warning.
!          This special behaviour is likely to disappear in further releases,
!          fix your scripts!
$ ip addr add 198.51.0.1/24 dev lo
$ ip addr del 198.51.0.1 peer 0/0 dev lo
! Error: ipv4: Address not found.
? 2
$ ip addr del 198.51.0.1 peer any dev lo
! Warning: Executing wildcard deletion to stay compatible with old scripts.
!          Explicitly specify the prefix length (198.51.0.1/32) to avoid this warning.
!          This special behaviour is likely to disappear in further releases,
!          fix your scripts!
! Error: Attribute failed policy validation.
? 2
