package p

var a = 1 # 2 // ERROR "invalid character U\+0023 '#'" "syntax error: unexpected literal 2 after top level declaration"
var b = "x\qy" // ERROR "unknown escape"
var c = 'ab' // ERROR "more than one character in rune literal"
var d = 09 // ERROR "invalid digit '9' in octal literal"
var e = 0x // ERROR "hexadecimal literal has no digits"
var f = 1__2 // ERROR "'_' must separate successive digits"
var g = x⊛y // ERROR "invalid character U\+229B '⊛' in identifier"
var j = 1e // ERROR "exponent has no digits"
