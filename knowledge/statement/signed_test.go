package statement_test

import (
	"testing"
)

// TestSigned lets everybody who signed a letter say what it says, and nobody where another speaks in it.
func TestSigned(t *testing.T) {
	tests := []act{
		{"three", "en", "A letter signed by Ann Lee, Paul Stone and Mary Webb asked the council to reopen the bridge.", "demand: Ann Lee, Paul Stone, Mary Webb > council"},
		{"a verb in the singular", "en", "A letter signed by Ann Lee, Paul Stone and Mary Webb asks the council to reopen the bridge.", "demand: Ann Lee, Paul Stone, Mary Webb > council"},
		{"between commas", "en", "The petition, signed by Ann Lee, Paul Stone and Mary Webb, asked the council to reopen the bridge.", "demand: Ann Lee, Paul Stone, Mary Webb > council"},
		{"with their roles", "en", "A letter signed by the mayor of Lyon, Ann Lee, and the prefect, Paul Stone, asked the council to pay.", "demand: Ann Lee, Paul Stone > council"},
		{"who sign", "en", "Ann Lee, Paul Stone and Mary Webb signed a letter asking the council to reopen the bridge.", "demand: Ann Lee, Paul Stone, Mary Webb? > council"},
		{"another speaks in it", "en", "In a letter signed by Ann Lee, Paul Stone and Mary Webb, the union asked the council to reopen the bridge.", "demand: union? > council"},
		{"nobody named", "en", "A letter signed by 400 doctors asked the council to reopen the bridge.", "demand: 400 doctors > council"},
		{"three", "fr", "Une lettre signée par Julie Prat, Marc Tellier et Paul Meunier demande à la ville de rouvrir le pont.", "demand: Julie Prat, Marc Tellier, Paul Meunier > ville"},
		{"between commas", "fr", "La tribune, signée par Julie Prat, Marc Tellier et Paul Meunier, exige la fermeture du site.", "demand: Julie Prat, Marc Tellier, Paul Meunier"},
		{"each with its preposition", "fr", "Une lettre signée par Julie Prat, par Marc Tellier et par Paul Meunier demande au préfet de rouvrir le pont.", "demand: Julie Prat, Marc Tellier, Paul Meunier > préfet"},
		{"with their roles", "fr", "Une lettre signée par le maire de Lyon, Julie Prat, et le préfet, Marc Tellier, demande à la société Arval de payer.", "demand: Julie Prat, Marc Tellier > Arval"},
		{"bodies", "fr", "Un courrier signé par la CGT, FO et Sud réclame une prime.", "demand: CGT, FO, Sud"},
		{"another speaks in it", "fr", "Dans une lettre signée par Julie Prat, Marc Tellier et Paul Meunier, le syndicat demande au préfet de rouvrir le pont.", "demand: syndicat? > préfet"},
		{"another is signed", "fr", "Un accord signé par Julie Prat et Marc Tellier existe, mais la CGT demande au préfet de rouvrir le pont.", "demand: CGT > préfet"},
	}
	acts(t, tests)
}
