"""What an organisation sets and says: settings, the organisation, texts, questionnaires."""
